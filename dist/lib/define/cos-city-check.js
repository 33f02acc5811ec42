import { CosCityCheck } from '../elements/city-check/city-check.js';
import { defineOnce } from './define-once.js';

defineOnce("cos-city-check", CosCityCheck);
