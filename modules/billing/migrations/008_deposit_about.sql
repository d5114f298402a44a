-- What the money is held for, as it was called when it was taken; of older deposits nobody wrote it down.
alter table billing.deposit add column about text not null default 'Deposit';
