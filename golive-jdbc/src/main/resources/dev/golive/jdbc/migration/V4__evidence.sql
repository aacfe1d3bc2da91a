-- The last position of the ledger. Whoever appends holds this row, so that positions are taken in the order of commits.
create table golive_evidence_head (
    id               integer                     primary key check (id = 1),
    position         bigint                      not null
);
insert into golive_evidence_head (id, position) values (1, 0);

-- One row an entry. Subject, salt and body are null once a person has been forgotten; the leaf stays.
create table golive_evidence (
    position         bigint                      primary key,
    source           varchar(256)                not null,
    event_id         varchar(128)                not null,
    programme        varchar(64),
    session          varchar(256),
    subject          varchar(128),
    leaf             ${bytes}                    not null,
    salt             ${bytes},
    body             ${bytes},
    unique (event_id, source)
);
create index golive_evidence_by_session on golive_evidence (session, position);
create index golive_evidence_by_programme on golive_evidence (programme, position);
create index golive_evidence_by_subject on golive_evidence (subject);

-- A person's salt, by an HMAC of the host's own id. Without its row nobody can tell which pseudonym was theirs.
create table golive_evidence_salt (
    person           varchar(64)                 primary key,
    salt             ${bytes}                    not null
);

-- Whose evidence it is that comes from an identity in a room.
create table golive_evidence_subject (
    room             varchar(256)                not null,
    identity         varchar(256)                not null,
    subject          varchar(128)                not null,
    primary key (room, identity)
);
create index golive_evidence_subject_by_subject on golive_evidence_subject (subject);
