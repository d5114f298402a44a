-- Whoever is asked whether it can serve looks whether the tables are those it stands on.
grant select on kernel.migration to mainstay_worker;
