import { CosCityCheck } from '../elements/city-check/city-check.js';
declare global {
    interface HTMLElementTagNameMap {
        'cos-city-check': CosCityCheck;
    }
}
