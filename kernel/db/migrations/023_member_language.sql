-- What an account chose, where the businesses it belongs to can read it: notices are written in it.
alter table kernel.member add column language text check (language ~ '^[a-z]{2,3}$');
