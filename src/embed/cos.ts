import {CosCityCheck} from '../elements/city-check/city-check.js';
import {CosMemberBadge} from '../elements/member-badge/member-badge.js';
import {embed} from './embed.js';

embed(import.meta.url, {'cos-city-check': CosCityCheck, 'cos-member-badge': CosMemberBadge});
