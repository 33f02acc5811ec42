import {CosCityCheck} from '../elements/city-check/city-check.js';
import {CosJoinCta} from '../elements/join-cta/join-cta.js';
import {embed} from './embed.js';

embed(import.meta.url, {'cos-city-check': CosCityCheck, 'cos-join-cta': CosJoinCta});
