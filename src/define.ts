/** Registers every element. */
import './define/cos-city-check.js';
import './define/cos-join-cta.js';
import './define/cos-member-badge.js';
