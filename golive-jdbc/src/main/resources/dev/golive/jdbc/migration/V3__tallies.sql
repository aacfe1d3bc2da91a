-- What people have counted, answered and been given: one row a figure, the latest of its kind, item and source.
create table golive_tally (
    room             varchar(256)                not null,
    person           varchar(256) ${bytewise}    not null,
    kind             varchar(16)                 not null,
    item             varchar(64)                 not null,
    source           varchar(64)                 not null,
    seq              bigint                      not null,
    amount           bigint                      not null,
    -- UTF-8, since bytes have one order in every database; empty for none.
    words            ${bytes}                    not null,
    primary key (room, person, kind, item, source)
);

-- Which node speaks for a room, and until when unless it asks again.
create table golive_tally_lease (
    room             varchar(256)                primary key,
    node             varchar(64)                 not null,
    until            timestamp(6) with time zone not null
);
