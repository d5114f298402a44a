-- A part that is switched off is seen no more in open sockets either: whoever holds one is looked at again at once.
create trigger tell_switches_changed
  after update of settings on kernel.tenant for each row
  when (old.settings -> 'modulesOff' is distinct from new.settings -> 'modulesOff')
  execute function kernel.tell_access_changed('tenant', 'id');
