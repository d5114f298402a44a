-- A copy of another business, with people who are nobody: nothing leaves it for anybody outside.
alter table kernel.tenant add column is_copy boolean not null default false;
