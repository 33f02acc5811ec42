import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {MemberCity} from '../../src/domain/member-city.js';
import type {Feed} from '../../src/domain/membership.js';
import {objectOf} from '../../src/feed/fields.js';
import {buildFeed} from '../../src/publisher/build-feed.js';
import {membersPage} from '../../src/publisher/members-page.js';
import {readMembers} from '../../src/publisher/read-members.js';

const NOTICE = 'Gathered from pages & papers; not the official list.';

function demoFeed(): Feed {
  const demo = new URL('../../demo/feed/', import.meta.url);
  const cities = readMembers(readFileSync(new URL('members.csv', demo), 'utf8'));
  const coalition = objectOf(JSON.parse(readFileSync(new URL('coalition.json', demo), 'utf8')));
  assert.ok(cities.ok && coalition);
  const feed = buildFeed(cities.value, coalition);
  assert.ok(feed.ok);
  return feed.value.read;
}

const feed = demoFeed();
const page = membersPage(feed, NOTICE);

function city(name: string, rest: Partial<MemberCity> = {}): MemberCity {
  const id = `us-ma-${name}`;
  return {
    id,
    name,
    region: 'MA',
    country: 'US',
    status: 'member',
    otherNames: [],
    founding: false,
    signed: [],
    ...rest,
  };
}

function pageOf(...members: readonly MemberCity[]): string {
  return membersPage({...feed, members}, NOTICE);
}

/** What stands on the page, in the reader's words: one line an element. */
function textOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body>'));
  const plain = body
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function headingsOf(html: string, tag: 'h1' | 'h2' | 'h3'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
}

describe('membersPage', () => {
  it('names every one of the 109 cities, because each fallback links to it', () => {
    const text = textOf(page);
    assert.equal(feed.members.length, 109);
    for (const {name} of feed.members) assert.ok(text.includes(name), name);
    assert.equal(page.match(/<li>/g)?.length, 109);
  });

  it('is a whole page with its language, a title and a viewport', () => {
    assert.match(page, /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    assert.match(page, /<title>Member cities of Cities of Service<\/title>/);
    assert.match(page, /<meta name="viewport" content="width=device-width, initial-scale=1">/);
    assert.match(page, /<meta name="color-scheme" content="light dark">/);
    assert.deepEqual(headingsOf(page, 'h1'), ['Member cities of Cities of Service']);
  });

  it('closes what it opens, in order', () => {
    const open: string[] = [];
    for (const [, end, tag = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (tag === 'meta') continue;
      if (end === '') open.push(tag);
      else assert.equal(open.pop(), tag);
    }
    assert.deepEqual(open, []);
  });

  it('says what the list is, as of when, and how many cities are on it', () => {
    assert.ok(textOf(page).includes(NOTICE));
    assert.match(
      page,
      /<p>As of <time datetime="2026-11-20">November 20, 2026<\/time>: 109 member cities\.<\/p>/,
    );
    assert.match(pageOf(city('Boston')), /: 1 member city\./);
  });

  it('groups by country and by the full name of the region, by the alphabet', () => {
    assert.deepEqual(headingsOf(page, 'h2'), ['United Kingdom', 'United States']);
    const [england, ...states] = headingsOf(page, 'h3');
    assert.equal(england, 'England');
    assert.deepEqual(states, [...states].sort());
    assert.ok(states.indexOf('Alabama') < states.indexOf('Alaska'), 'AK would come before AL by its letters');
    assert.ok(states.includes('District of Columbia'));
  });

  it('lists a country without regions under its name alone', () => {
    const html = pageOf(city('Nassau', {region: undefined, country: 'BS'}));
    assert.deepEqual(headingsOf(html, 'h2'), ['Bahamas']);
    assert.deepEqual(headingsOf(html, 'h3'), []);
  });

  it('puts the cities of a region in the order of the alphabet, accents or not', () => {
    const html = pageOf(city('Zell'), city('Östen'), city('Olm'), city('Orr'));
    assert.deepEqual(textOf(html).slice(-4), ['Olm', 'Orr', 'Östen', 'Zell']);
  });

  it('says when a city joined and who founded, where that is known', () => {
    assert.match(page, /<li>Boston <small>Joined 2010<\/small><\/li>/);
    assert.match(page, /<li>Chicago <small>Joined 2009, founding member<\/small><\/li>/);
    assert.match(page, /<li>Mesa<\/li>/);
    assert.match(pageOf(city('Salem', {founding: true})), /<li>Salem <small>Founding member<\/small><\/li>/);
  });

  it('tells namesakes apart by kind and county', () => {
    const html = pageOf(city('Ithaca', {kind: 'city'}), city('Ithaca', {kind: 'town', county: 'Tompkins'}));
    assert.deepEqual(textOf(html).slice(-3), ['Ithaca', 'Ithaca', 'Town, Tompkins']);
  });

  it('shows other names, because the browser’s find knows no others', () => {
    assert.match(page, /<small>Also New York City, NYC<\/small>/);
    assert.doesNotMatch(page, /Village of/);
  });

  it('links a city that has a page, and the way to join', () => {
    assert.match(page, /<li><a href="https:\/\/www\.minotnd\.org\/">Minot<\/a> /);
    assert.match(page, /<a href="https:\/\/coalition\.example\/join">How a city can join<\/a>/);
    const byMail = membersPage({...feed, join: {email: 'join@coalition.example'}}, NOTICE);
    assert.match(byMail, /<a href="mailto:join@coalition\.example">How a city can join<\/a>/);
    assert.doesNotMatch(membersPage({...feed, join: {}}, NOTICE), /How a city can join/);
  });

  it('lists members alone, because it says that they are', () => {
    const html = pageOf(city('Boston'), city('Salem', {status: 'former'}), city('Lynn', {status: 'Member'}));
    assert.deepEqual(textOf(html).slice(-1), ['Boston']);
    assert.match(html, /: 1 member city\./);
  });

  it('shows markup in any text as text, because a list is no place for code', () => {
    const mark = `<img src=x onerror="a('b')">&amp;</ul>`;
    const html = membersPage(
      {
        ...feed,
        members: [
          city(mark, {region: mark, country: 'GB', kind: mark, county: mark, otherNames: [`${mark}!`]}),
          city('Linked', {url: 'https://a.example/?a=1&b="><i>'}),
        ],
      },
      mark,
    );
    assert.doesNotMatch(html, /<img|<i>|&amp;/);
    const text = textOf(html);
    assert.equal(text.filter((line) => line === mark).length, 3);
    assert.match(html, /href="https:\/\/a\.example\/\?a=1&#38;b=&#34;&#62;&#60;i&#62;"/);
  });

  it('has no script and no inline style, because a strict page would refuse them', () => {
    assert.doesNotMatch(page, /<script|style=|\son\w+=|javascript:/i);
  });
});
