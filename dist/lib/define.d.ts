/** Registers every element. */
import './define/cos-city-check.js';
