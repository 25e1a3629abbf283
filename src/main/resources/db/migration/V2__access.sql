-- Who may do what, and who did what. Users are never deleted, so that every name in the audit trail stays explained; they are
-- deactivated. What changes about one is written to an append-only table.

create table account (
    name       varchar(40)  not null primary key,
    -- a hash with its algorithm, never a password
    password   varchar(200) not null,
    -- set by somebody else: has to be replaced before anything else
    temporary  boolean      not null,
    active     boolean      not null,
    -- a session belongs to the number at its sign-in; raising it ends the account's sessions
    generation int          not null,
    changed_at timestamp(6) with time zone not null,

    constraint account_name_form check (regexp_like(name, '^[a-z0-9][a-z0-9._-]*$')),
    constraint account_password_is_hashed check (regexp_like(password, '^\{[a-z0-9]+\}.{20,}$')),
    constraint account_generation check (generation >= 1)
);

create table account_role (
    account varchar(40) not null references account,
    role    varchar(20) not null,
    primary key (account, role),
    constraint account_role_known check (regexp_like(role, '^(ANALYST|APPROVER|ADMINISTRATOR)$'))
);

create table account_audit (
    id      bigint        generated always as identity primary key,
    at      timestamp(6) with time zone not null,
    actor   varchar(200)  not null,
    action  varchar(20)   not null,
    account varchar(40)   not null references account,
    -- the roles after the change, where it changed them
    detail  varchar(2000) not null,
    constraint account_audit_actor check (trim(actor) <> ''),
    constraint account_audit_action
        check (regexp_like(action, '^(USER_ADDED|ROLES_CHANGED|DEACTIVATED|REACTIVATED|PASSWORD_RESET|PASSWORD_CHANGED)$'))
);

create trigger account_audit_append_only before update, delete on account_audit
    for each row call 'org.nightmap.report.AppendOnlyTrigger';

create index audit_at on audit (at);
create index account_audit_at on account_audit (at);

-- Every change there was, of reports and of users, in one form: what people read
create view audit_trail as
    select at, actor, action, report_id, revision, cast(null as varchar(40)) as account, reason as detail,
           0 as source, id
    from audit
    union all
    select at, actor, action, cast(null as varchar(80)), cast(null as int), account, detail,
           1, id
    from account_audit;
