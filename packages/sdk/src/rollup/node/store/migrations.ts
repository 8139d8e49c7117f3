/**
 * The tables of a node, in numbered steps: a step that has been released is never changed, what comes later is another one.
 * Plain PostgreSQL.
 */
export const migrations: readonly string[] = [
  `create table meta (name text primary key, value text not null);
   create table owner (id bigint primary key, owner text not null unique);
   create table account_words (account bigint primary key, words bytea not null, node bytea not null);
   create table queue_item (index bigint primary key, item text not null);
   create table block (
     id bigint primary key,
     hash text not null,
     header text not null,
     payload text not null,
     l1_hash text not null,
     l1_block bigint not null,
     status text not null,
     before bytea
   );
   create table tx (
     hash text primary key,
     sequence bigserial not null unique,
     bytes text not null,
     signature text,
     account bigint not null,
     nonce bigint not null,
     fee numeric not null,
     block_id bigint,
     segment int,
     position int,
     error text
   );
   create index tx_by_place on tx (block_id, segment, position);
   create index tx_pending on tx (sequence) where block_id is null and error is null;`,
]
