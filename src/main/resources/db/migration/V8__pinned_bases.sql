-- What a person pinned as the basis of a night, and why: docs/decisions/0020-pinned-basis.md. Append-only: the last pin of a night
-- stands unless it was taken back; a pin is not changed, another one is made.

create table pinned_basis (
    id     bigint        generated always as identity primary key,
    -- the morning of the night
    night  date          not null,
    at     timestamp(6) with time zone not null,
    actor  varchar(200)  not null,
    reason varchar(2000) not null,
    constraint pinned_basis_actor check (trim(actor) <> ''),
    constraint pinned_basis_reason check (trim(reason) <> '')
);

create index pinned_basis_of_night on pinned_basis (night, id);
create index pinned_basis_at on pinned_basis (at);

-- One statement of the night, or several that each speak for another part of it
create table pinned_basis_report (
    pin       bigint      not null references pinned_basis,
    position  int         not null,
    report_id varchar(80) not null,
    revision  int         not null,
    primary key (pin, position),
    foreign key (report_id, revision) references report_revision (report_id, revision),
    constraint pinned_basis_report_once unique (pin, report_id),
    constraint pinned_basis_report_from_one check (position >= 1)
);

create table pinned_basis_release (
    pin    bigint        not null primary key references pinned_basis,
    at     timestamp(6) with time zone not null,
    actor  varchar(200)  not null,
    reason varchar(2000) not null,
    constraint pinned_basis_release_actor check (trim(actor) <> ''),
    constraint pinned_basis_release_reason check (trim(reason) <> '')
);

create index pinned_basis_release_at on pinned_basis_release (at);

create trigger pinned_basis_append_only before update, delete on pinned_basis
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger pinned_basis_report_append_only before update, delete on pinned_basis_report
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger pinned_basis_release_append_only before update, delete on pinned_basis_release
    for each row call 'org.nightmap.report.AppendOnlyTrigger';

drop view audit_trail;

-- Every change there was, of reports, of users and of pinned nights, in one form: what people read
create view audit_trail as
    select at, actor, action, report_id, revision, cast(null as varchar(40)) as account,
           cast(null as date) as night, cast(null as varchar(2000)) as pinned, reason as detail, 0 as source, id
    from audit
    union all
    select at, actor, action, cast(null as varchar(80)), cast(null as int), account,
           cast(null as date), cast(null as varchar(2000)), detail, 1, id
    from account_audit
    union all
    select p.at, p.actor, 'BASIS_PINNED', cast(null as varchar(80)), cast(null as int), cast(null as varchar(40)),
           p.night, (select listagg(r.report_id || '@' || r.revision, ', ') within group (order by r.position)
                     from pinned_basis_report r where r.pin = p.id), p.reason, 2, p.id
    from pinned_basis p
    union all
    select x.at, x.actor, 'BASIS_RELEASED', cast(null as varchar(80)), cast(null as int), cast(null as varchar(40)),
           p.night, (select listagg(r.report_id || '@' || r.revision, ', ') within group (order by r.position)
                     from pinned_basis_report r where r.pin = p.id), x.reason, 3, p.id
    from pinned_basis_release x join pinned_basis p on p.id = x.pin;
