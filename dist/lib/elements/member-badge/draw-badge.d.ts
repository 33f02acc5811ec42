import type { MemberCity } from '../../domain/member-city.js';
import type { MEMBER_BADGE } from '../../i18n/en/member-badge.js';
import { type Language } from '../../i18n/messages.js';
/** The badge of a confirmed member, as an element. Whatever comes from the feed goes in as text. */
export declare function drawBadge(city: MemberCity, asOf: string, language: Language<keyof typeof MEMBER_BADGE>, isSeal: boolean): HTMLElement;
