import { CosJoinCta } from '../elements/join-cta/join-cta.js';
import './cos-city-check.js';
import { defineOnce } from './define-once.js';

defineOnce("cos-join-cta", CosJoinCta);
