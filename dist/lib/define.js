import './define/cos-city-check.js';
