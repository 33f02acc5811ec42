/**
 * The command with which the build makes the index of known places:
 *
 *     node --import tsx src/publisher/publish-places.ts OUT_DIR
 *
 * Writes index.json and zips.json, the same bytes each time.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {packPlaces} from '../domain/pack-places.js';
import {CREDIT, gatherPlaces} from './gather-places.js';

const [outDir = '.'] = process.argv.slice(2);
const {rows, placeOfZip, elsewhere} = gatherPlaces();
const {index, zips} = packPlaces(rows, {
  credit: CREDIT,
  elsewhere,
  zips: {address: 'zips.json', placeOf: placeOfZip},
});
mkdirSync(outDir, {recursive: true});
writeFileSync(join(outDir, 'index.json'), `${JSON.stringify(index)}\n`);
writeFileSync(join(outDir, 'zips.json'), `${JSON.stringify(zips)}\n`);
