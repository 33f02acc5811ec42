import {CosCityCheck} from '../elements/city-check/city-check.js';
import {embed} from './embed.js';

embed(import.meta.url, {'cos-city-check': CosCityCheck});
