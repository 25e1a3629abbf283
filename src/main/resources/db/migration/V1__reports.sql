-- Reports, append-only. A revision's content is written once, in one transaction, and never changes; triggers refuse
-- everything else, so that no statement from whatever program can rewrite what a source said.
--
-- Sets of values are checked by regular expressions: H2 2.5 binds "in (…)" of a check to the session that created it and
-- refuses every row once that session is closed.

-- The regions of the boundary layer, brought in line with it at start. One that left the layer stays where lines refer to it.
create table region (
    iso      varchar(16)  not null primary key,
    name_en  varchar(200) not null,
    name_ru  varchar(200) not null,
    in_layer boolean      not null,
    constraint region_iso_not_blank check (trim(iso) <> '')
);

-- One row. Every change that could change a picture raises the number in its own transaction; the row's lock also puts
-- such transactions in order, so that a reader never sees a number whose change is still to come.
create table change_number (
    id     int    not null primary key,
    number bigint not null,
    constraint change_number_single_row check (id = 1)
);

insert into change_number values (1, 0);

create table report (
    id varchar(80) not null primary key,
    constraint report_id_form check (regexp_like(id, '^[A-Za-z0-9][A-Za-z0-9._-]*$'))
);

create table report_revision (
    revision_key bigint        generated always as identity primary key,
    report_id    varchar(80)   not null references report,
    revision     int           not null,
    status       varchar(10)   not null,
    publisher    varchar(200)  not null,
    kind         varchar(10)   not null,
    -- the morning of its night, or the day of another kind
    listed_on    date          not null,
    coverage     varchar(7)    not null,
    url          varchar(2000),
    language     varchar(3)    not null,
    published_on date,
    retrieved_at timestamp(6) with time zone,
    window_text  varchar(500)  not null,
    -- Moscow time
    window_from  timestamp(0),
    window_to    timestamp(0),
    stated       int,
    text_kind    varchar(6),
    note         varchar(4000) not null,

    -- figured out from the lines when they are written
    attributed   int           not null,
    elsewhere    int           not null,
    complete     boolean       not null,
    resolved     boolean       not null,
    line_count   int           not null,
    signature    char(64)      not null,

    -- the report's id while this revision is the approved one: unique, so that a report never has two
    approved_report varchar(80) generated always as (case when status = 'APPROVED' then report_id end),

    constraint revision_unique unique (report_id, revision),
    constraint revision_one_approved unique (approved_report),
    constraint revision_from_one check (revision >= 1),
    constraint revision_status check (regexp_like(status, '^(DRAFT|APPROVED|SUPERSEDED|WITHDRAWN)$')),
    constraint revision_kind check (regexp_like(kind, '^(NIGHT|DAY|EVENING|CUMULATIVE)$')),
    constraint revision_coverage check (regexp_like(coverage, '^(FULL|PART|UNKNOWN)$')),
    constraint revision_text_kind check (regexp_like(text_kind, '^(SOURCE|DIGEST)$')),
    constraint revision_publisher check (trim(publisher) <> ''),
    constraint revision_language check (regexp_like(language, '^[a-z]{2,3}$')),
    constraint revision_url check (regexp_like(url, '^https?://')),
    constraint revision_window check ((window_from is null) = (window_to is null) and window_from < window_to),
    constraint revision_stated check (stated between 0 and 100000),
    constraint revision_figures check (attributed >= 0 and elsewhere >= 0 and line_count >= 0),
    constraint revision_complete check (not complete or stated = attributed + elsewhere)
);

create index revision_listed on report_revision (status, kind, listed_on);
create index revision_listed_on on report_revision (listed_on);

-- Apart from the revision, so that choosing a basis does not read texts
create table report_text (
    revision_key bigint          not null primary key references report_revision,
    text         varchar(200000) not null
);

create table line (
    revision_key bigint        not null references report_revision,
    number       int           not null,
    place        varchar(500)  not null,
    kind         varchar(7)    not null,
    region       varchar(16)   references region,
    count        int,
    at_least     int,
    at_most      int,
    each         boolean       not null,
    note         varchar(2000) not null,
    place_start  int,
    place_end    int,
    number_start int,
    number_end   int,

    primary key (revision_key, number),
    constraint line_from_one check (number >= 1),
    constraint line_place check (trim(place) <> ''),
    constraint line_kind check (regexp_like(kind, '^(REGION|SEA|COUNTRY|JOINT|UNKNOWN)$')),
    constraint line_region_of_region_lines check ((kind = 'REGION') = (region is not null)),
    constraint line_count check (count between 0 and 100000),
    constraint line_bounds check (at_least between 0 and 100000),
    constraint line_upper_bound check (at_most between 0 and 100000),
    constraint line_bounds_in_order check (at_least <= at_most),
    constraint line_number_or_bounds check (count is null or (at_least is null and at_most is null)),
    constraint line_place_span check ((place_start is null) = (place_end is null) and place_start < place_end),
    constraint line_number_span check ((number_start is null) = (number_end is null) and number_start < number_end)
);

create index line_by_region on line (region, revision_key);

-- JOINT: a region among the places of a joint count. COVERS: a region that the name of a region line includes.
create table line_region (
    revision_key bigint      not null,
    line_number  int         not null,
    region       varchar(16) not null references region,
    role         varchar(6)  not null,
    position     int         not null,
    primary key (revision_key, line_number, region),
    foreign key (revision_key, line_number) references line (revision_key, number),
    constraint line_region_role check (regexp_like(role, '^(JOINT|COVERS)$')),
    constraint line_region_position check (position >= 1)
);

create table line_issue (
    revision_key bigint      not null,
    line_number  int         not null,
    position     int         not null,
    code         varchar(30) not null,
    primary key (revision_key, line_number, position),
    foreign key (revision_key, line_number) references line (revision_key, number)
);

-- Who did what, when and why
create table audit (
    id        bigint        generated always as identity primary key,
    at        timestamp(6) with time zone not null,
    actor     varchar(200)  not null,
    action    varchar(20)   not null,
    report_id varchar(80)   not null,
    revision  int           not null,
    reason    varchar(2000) not null,
    foreign key (report_id, revision) references report_revision (report_id, revision),
    constraint audit_actor check (trim(actor) <> ''),
    constraint audit_action check (regexp_like(action, '^(ADDED|APPROVED|SUPERSEDED|WITHDRAWN)$'))
);

create index audit_of_report on audit (report_id, revision);

create trigger report_append_only before update, delete on report
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger report_text_append_only before update, delete on report_text
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger line_append_only before update, delete on line
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger line_region_append_only before update, delete on line_region
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger line_issue_append_only before update, delete on line_issue
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger audit_append_only before update, delete on audit
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
create trigger revision_life before update, delete on report_revision
    for each row call 'org.nightmap.report.RevisionLifeTrigger';
