import {CosCityCheck} from '../elements/city-check/city-check.js';
import {defineOnce} from './define-once.js';

defineOnce('cos-city-check', CosCityCheck);

declare global {
  interface HTMLElementTagNameMap {
    'cos-city-check': CosCityCheck;
  }
}
