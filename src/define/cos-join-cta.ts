import {CosJoinCta} from '../elements/join-cta/join-cta.js';
// The block has the check inside.
import './cos-city-check.js';
import {defineOnce} from './define-once.js';

defineOnce('cos-join-cta', CosJoinCta);

declare global {
  interface HTMLElementTagNameMap {
    'cos-join-cta': CosJoinCta;
  }
}
