-- What was said and done in a room, one row an event, numbered from 1 without a gap: each as the bytes of its message.
-- Both keys are used to read and to refuse: a second writer of a number, a second line of an id.
create table golive_journal (
    room             varchar(256)                not null,
    number           bigint                      not null,
    message_id       uuid                        not null,
    -- Milliseconds since 1970.
    at_ms            bigint                      not null,
    body             ${bytes}                    not null,
    primary key (room, number),
    unique (room, message_id)
);

-- How many each node has counted, all told. The room's total is the sum.
create table golive_reaction (
    room             varchar(256)                not null,
    node             varchar(64)                 not null,
    kind             varchar(16)                 not null,
    total            bigint                      not null,
    primary key (room, node, kind)
);

-- Which node speaks for a room, and until when unless it asks again.
create table golive_reaction_lease (
    room             varchar(256)                primary key,
    node             varchar(64)                 not null,
    until            timestamp(6) with time zone not null
);
