-- What users keep of the map under names of their own. It is theirs alone and no record of anything, so it may be changed and deleted.

create table saved_view (
    id         bigint        generated always as identity primary key,
    account    varchar(40)   not null references account,
    name       varchar(80)   not null,
    -- the name in lower case, which may have more letters: two that differ in case alone would be taken for each other
    name_key   varchar(240)  not null,
    -- path and parameters of this application
    address    varchar(2000) not null,
    changed_at timestamp(6) with time zone not null,

    constraint saved_view_name_unique unique (account, name_key),
    constraint saved_view_name check (trim(name) <> ''),
    constraint saved_view_address_stays_here check (address like '/%' and address not like '//%')
);
