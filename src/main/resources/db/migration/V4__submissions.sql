-- What programs sent under a key of their own, so that sending it again stores nothing again. Kept for a day.

create table submission (
    id        bigint       generated always as identity primary key,
    actor     varchar(200) not null,
    sent_as   varchar(200) not null,
    -- SHA-256 of what was sent, hexadecimal
    body      char(64)     not null,
    at        timestamp(6) with time zone not null,
    constraint submission_key unique (actor, sent_as)
);

create index submission_at on submission (at);

create table submission_report (
    submission bigint      not null references submission on delete cascade,
    position   int         not null,
    report_id  varchar(80) not null,
    revision   int         not null,
    primary key (submission, position),
    foreign key (report_id, revision) references report_revision (report_id, revision)
);
