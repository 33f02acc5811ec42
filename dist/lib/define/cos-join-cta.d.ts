import { CosJoinCta } from '../elements/join-cta/join-cta.js';
import './cos-city-check.js';
declare global {
    interface HTMLElementTagNameMap {
        'cos-join-cta': CosJoinCta;
    }
}
