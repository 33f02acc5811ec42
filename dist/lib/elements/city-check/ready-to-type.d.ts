import type { ReactiveControllerHost } from 'lit';
import type { NameIndex } from '../../domain/name-index.js';
/** Makes ready, in slices, what suggestions need. Never rejects. */
export declare function readyToType(names: NameIndex): Promise<void>;
/** Whether all is ready that suggestions need. If not, it is made so in slices, and the host told. */
export declare function isReadyToType(names: NameIndex, host: ReactiveControllerHost): boolean;
