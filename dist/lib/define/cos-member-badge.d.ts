import { CosMemberBadge } from '../elements/member-badge/member-badge.js';
declare global {
    interface HTMLElementTagNameMap {
        'cos-member-badge': CosMemberBadge;
    }
}
