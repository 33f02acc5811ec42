import {CosMemberBadge} from '../elements/member-badge/member-badge.js';
import {embedPlain} from './embed-plain.js';

// It makes no templates, and needs no policy for them.
embedPlain(import.meta.url, {'cos-member-badge': CosMemberBadge});
