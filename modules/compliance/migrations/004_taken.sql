-- Whether a file, or a bundle of everything about somebody, was taken along and not only looked at; and what for, where
-- that was said.
alter table compliance.access add column is_taken boolean not null default false;
alter table compliance.access add column purpose text;
