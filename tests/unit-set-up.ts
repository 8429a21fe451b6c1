/** What every browser that Chandelle supports has and Node 20 has not. */
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
