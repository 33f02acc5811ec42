import './define/cos-city-check.js';
import './define/cos-member-badge.js';
