import {CosMemberBadge} from '../elements/member-badge/member-badge.js';
import {defineOnce} from './define-once.js';

defineOnce('cos-member-badge', CosMemberBadge);

declare global {
  interface HTMLElementTagNameMap {
    'cos-member-badge': CosMemberBadge;
  }
}
