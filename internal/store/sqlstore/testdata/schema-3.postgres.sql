SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    display_name text NOT NULL COLLATE pg_catalog."C",
    type text NOT NULL COLLATE pg_catalog."C",
    license text NOT NULL COLLATE pg_catalog."C",
    existing boolean NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.audit (
    sequence bigint NOT NULL,
    at bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    actor_name text NOT NULL COLLATE pg_catalog."C",
    request_id text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    changes text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.channel_key (
    device text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.credential (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    created_by text NOT NULL COLLATE pg_catalog."C",
    valid_until bigint NOT NULL,
    last_used bigint NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.device (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    onboarding text NOT NULL COLLATE pg_catalog."C",
    lifecycle text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    room text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    device_user text NOT NULL COLLATE pg_catalog."C",
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    held boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL,
    last_sync bigint NOT NULL,
    holds bigint NOT NULL,
    used bigint NOT NULL,
    software_version text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    external_server text NOT NULL COLLATE pg_catalog."C",
    version_order text NOT NULL COLLATE pg_catalog."C",
    approved_at bigint DEFAULT 0 NOT NULL,
    activated_at bigint DEFAULT 0 NOT NULL,
    deactivated_at bigint DEFAULT 0 NOT NULL,
    enrolled_at bigint DEFAULT 0 NOT NULL,
    enrolled_profile text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    enrolled_edition bigint DEFAULT 0 NOT NULL
);
CREATE TABLE public.device_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.device_token (
    device text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.device_user (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    email text NOT NULL COLLATE pg_catalog."C",
    groups text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.enrollment_code (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    site text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    max_uses bigint NOT NULL,
    uses bigint NOT NULL
);
CREATE TABLE public.found (
    gateway text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    condition text NOT NULL COLLATE pg_catalog."C",
    certificate text NOT NULL COLLATE pg_catalog."C",
    trusted text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.gateway (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    logins text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    token_until bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    enrolled_at bigint NOT NULL,
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    host text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    networks text NOT NULL COLLATE pg_catalog."C",
    started_at bigint NOT NULL
);
CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.job (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    params text NOT NULL COLLATE pg_catalog."C",
    dry_run boolean NOT NULL,
    total bigint NOT NULL,
    done bigint NOT NULL,
    failed bigint NOT NULL,
    waiting bigint NOT NULL,
    skipped bigint NOT NULL,
    errors text NOT NULL COLLATE pg_catalog."C",
    worker text NOT NULL COLLATE pg_catalog."C",
    lease_until bigint NOT NULL,
    created_at bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.job_item (
    job text NOT NULL COLLATE pg_catalog."C",
    page bigint NOT NULL,
    states text NOT NULL COLLATE pg_catalog."C",
    items text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.live_settings (
    device text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL
);
CREATE TABLE public.meta (
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.old_arrival (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    at bigint NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    told bigint NOT NULL
);
CREATE TABLE public.pairing (
    token text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    device text COLLATE pg_catalog."C",
    credential text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.pending_device (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    family text NOT NULL COLLATE pg_catalog."C",
    model text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    first_seen bigint NOT NULL,
    last_seen bigint NOT NULL
);
CREATE TABLE public.policy (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.policy_past (
    account text NOT NULL COLLATE pg_catalog."C",
    policy text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    priority bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    by_name text NOT NULL COLLATE pg_catalog."C",
    gone boolean NOT NULL
);
CREATE TABLE public.profile (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    server_type text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    server_user text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    root_ca text NOT NULL COLLATE pg_catalog."C",
    phone_group bigint NOT NULL,
    issue_identity boolean NOT NULL,
    first_contact text NOT NULL COLLATE pg_catalog."C",
    edition bigint NOT NULL
);
CREATE TABLE public.provisioning (
    account text NOT NULL COLLATE pg_catalog."C",
    address_key text NOT NULL COLLATE pg_catalog."C",
    enabled boolean NOT NULL,
    auto_sync text NOT NULL COLLATE pg_catalog."C",
    overlap bigint NOT NULL,
    unknown_devices text NOT NULL COLLATE pg_catalog."C",
    http text NOT NULL COLLATE pg_catalog."C",
    defaults text NOT NULL COLLATE pg_catalog."C",
    admin_password text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.remembered (
    scope text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    header text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL
);
CREATE TABLE public.road (
    device text NOT NULL COLLATE pg_catalog."C",
    connection text NOT NULL COLLATE pg_catalog."C",
    connected_at bigint NOT NULL,
    link_at bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    says bigint NOT NULL,
    order_id text NOT NULL COLLATE pg_catalog."C",
    order_generation bigint NOT NULL,
    order_state text NOT NULL COLLATE pg_catalog."C",
    order_road text NOT NULL COLLATE pg_catalog."C",
    order_reason text NOT NULL COLLATE pg_catalog."C",
    order_at bigint NOT NULL,
    order_tries bigint NOT NULL,
    gateway text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    by_gateway boolean DEFAULT false NOT NULL
);
CREATE TABLE public.rollout (
    account text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    forgiven bigint NOT NULL,
    started_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.room (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    site text NOT NULL COLLATE pg_catalog."C",
    floor text NOT NULL COLLATE pg_catalog."C",
    size text NOT NULL COLLATE pg_catalog."C",
    capacity bigint NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.saved_view (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    filter text NOT NULL COLLATE pg_catalog."C",
    sort text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.site (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    profile text NOT NULL COLLATE pg_catalog."C",
    pin text NOT NULL COLLATE pg_catalog."C",
    subnets text NOT NULL COLLATE pg_catalog."C",
    only_new boolean NOT NULL,
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.token (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    rights text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint NOT NULL
);
CREATE TABLE public.upload (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    chunks bigint NOT NULL,
    updated_at bigint NOT NULL
);
CREATE TABLE public.upload_chunk (
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.user_group (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.visit_batch (
    mac text NOT NULL COLLATE pg_catalog."C",
    last bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.account VALUES ('acc_01M8BCR6X3KH1PXYVBB5VCBFSZ', NULL, 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/', 'operator', 'Operator', 'operator', 'standard', false, '57957136', 'null', 1795678804899177, 1795678804899177, 1);
INSERT INTO public.account VALUES ('acc_01M8BCR6X8H69D7X673PKAH00E', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/', 'north', '', 'provider', 'enterprise', false, '77184082', '{"tier":"gold"}', 1795678804904890, 1795678804904890, 1);
INSERT INTO public.account VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X8H69D7X673PKAH00E', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '50229539', 'null', 1795678804905555, 1795678804905555, 1);
INSERT INTO public.audit VALUES (1, 1795678804900066, 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/', 'system:system', 'first start', '', 'account.create', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'bcfa16df08a883b655f1624b51e4f6ab34d9692655ffe815bb669581e2b87c9a');
INSERT INTO public.audit VALUES (2, 1795678804905230, 'acc_01M8BCR6X8H69D7X673PKAH00E', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8BCR6X8H69D7X673PKAH00E', '{"license":"enterprise","name":"north","type":"provider"}', 'bcfa16df08a883b655f1624b51e4f6ab34d9692655ffe815bb669581e2b87c9a', 'ca18b3a7b3df01ab483b8451e040f912281f4d2f4d2f75a2657ef7420ff15676');
INSERT INTO public.audit VALUES (3, 1795678804905989, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '{"license":"standard","name":"acme","type":"customer"}', 'ca18b3a7b3df01ab483b8451e040f912281f4d2f4d2f75a2657ef7420ff15676', '79af5ae32d324b6af5d95c1161b80f81e42d283cf36193d013e408d50156805c');
INSERT INTO public.audit VALUES (4, 1795678804907022, 'acc_01M8BCR6X8H69D7X673PKAH00E', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8BCR6XAKXDZ01ACP6QYEHBQ', '{"name":"north"}', '79af5ae32d324b6af5d95c1161b80f81e42d283cf36193d013e408d50156805c', '121a05b5ce289eae171c31f2cf34d727614026b5b360daab1f040b3cf2fd499b');
INSERT INTO public.audit VALUES (5, 1795678804907981, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', '{"name":"Berlin"}', '121a05b5ce289eae171c31f2cf34d727614026b5b360daab1f040b3cf2fd499b', 'f291ad9b2616765df99479ffbe43238d918c3c4148c8520d459dec760e3bf79a');
INSERT INTO public.audit VALUES (6, 1795678804908500, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8BCR6XCT0Z28YYMGVPN7FKM', '{"name":"Spree"}', 'f291ad9b2616765df99479ffbe43238d918c3c4148c8520d459dec760e3bf79a', '61ee123fe0afeb5065d892c8172ce65bf8f30844852999bffa9f33b1cd81cfb8');
INSERT INTO public.audit VALUES (7, 1795678804908836, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8BCR6XCT0Z28YYMGWWTZR3Y', '{"name":"sales"}', '61ee123fe0afeb5065d892c8172ce65bf8f30844852999bffa9f33b1cd81cfb8', 'a205f5f2b93b52316d7008654a3b88ee9762af9ee707479f4d29b8296836b08b');
INSERT INTO public.audit VALUES (8, 1795678804909099, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8BCR6XD9DQZNW4PVA0NZFQJ', '{"name":"ours"}', 'a205f5f2b93b52316d7008654a3b88ee9762af9ee707479f4d29b8296836b08b', '0614011eef913a2fdbfab5e34fdc96d8a2069160c284d816e02d2ec7c3458b71');
INSERT INTO public.audit VALUES (9, 1795678804909439, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8BCR6XD9DQZNW4PVBMK0HQT', '{"name":"team"}', '0614011eef913a2fdbfab5e34fdc96d8a2069160c284d816e02d2ec7c3458b71', 'a15b69ca1d3b65a3072aaf5b78ac594000fa4128579d87313bdc96fb0f286b09');
INSERT INTO public.audit VALUES (10, 1795678804909756, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8BCR6XD9DQZNW4PVFES4BRX', '{"name":"Ana"}', 'a15b69ca1d3b65a3072aaf5b78ac594000fa4128579d87313bdc96fb0f286b09', '01a8db91661e49aca5aa893753f3a33fde458c3e26e294055d327ea80a7dd6ea');
INSERT INTO public.audit VALUES (11, 1795678804909973, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8BCR6XD9DQZNW4PVHRKTBCX', '{"name":"mine"}', '01a8db91661e49aca5aa893753f3a33fde458c3e26e294055d327ea80a7dd6ea', '25b9a59b9a4dad7559e4c2886e459f5e3eca9c4b6287ef0a7ff68033139f7b0e');
INSERT INTO public.audit VALUES (12, 1795678804910589, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '{"autoSync.scope.sites":"none → sit_01M8BCR6XBRT8C9EZ2MK85VQ39","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '25b9a59b9a4dad7559e4c2886e459f5e3eca9c4b6287ef0a7ff68033139f7b0e', '70164156bcef33aae54f66079f11bc7145c262f6b4f6490c19d1fa61ab960633');
INSERT INTO public.audit VALUES (13, 1795678804911495, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8BCR6XF27XCZ3WT7CFWARR7', '{"mac":"0004f2fe0001","model":"VVX 450"}', '70164156bcef33aae54f66079f11bc7145c262f6b4f6490c19d1fa61ab960633', 'e8ce3346d48a00eebf8cacb10fa27935ee0aae7abc5874830aa6fc550ecd85b4');
INSERT INTO public.audit VALUES (14, 1795678804911964, 'acc_01M8BCR6X8H69D7X673PKAH00E', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8BCR6XF27XCZ3WT7G12N6X8', '{"mac":"0004f2fe0002","model":"J179"}', 'e8ce3346d48a00eebf8cacb10fa27935ee0aae7abc5874830aa6fc550ecd85b4', '2e01f849f3a9b0dd9c6d59e824aa41641fe079c7183f884d1a93aadc05195194');
INSERT INTO public.audit VALUES (15, 1795678804913610, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8BCR6XHA0CHS3J4024EZ58K', '{"count":"1","mac":"64167f000003"}', '2e01f849f3a9b0dd9c6d59e824aa41641fe079c7183f884d1a93aadc05195194', 'e001413105344fa6a2310f6d81cd3b398f2552f19f7f6f8d4a703991fa010a47');
INSERT INTO public.audit VALUES (16, 1795678804914800, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '{"generation":"2","reason":"3 failed"}', 'e001413105344fa6a2310f6d81cd3b398f2552f19f7f6f8d4a703991fa010a47', '768a26de9c7949fdc864d74ebf54929af688ea6cc36d40920fd0aefec9317223');
INSERT INTO public.audit VALUES (17, 1795678804916946, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8BCR6XMPQVFK44GFYZ2ZN18', '{"level":"site","name":"base","settings":"2"}', '768a26de9c7949fdc864d74ebf54929af688ea6cc36d40920fd0aefec9317223', '3ac698d3d6938e76c4ffcf76a5f64a338818f3384dda24d496ae2d1928099484');
INSERT INTO public.audit VALUES (18, 1795678804917622, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8BCR6XMPQVFK44GFYZ2ZN18', '{"priority":"lowest → low"}', '3ac698d3d6938e76c4ffcf76a5f64a338818f3384dda24d496ae2d1928099484', '32caae5b8fff9649e1f27fd75450de6502168a6b5eb1859adba5bdba444d1010');
INSERT INTO public.audit VALUES (19, 1795678804919279, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8BCR6XNMDG2SXVFDWQ7XV3F', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '32caae5b8fff9649e1f27fd75450de6502168a6b5eb1859adba5bdba444d1010', 'fe507e40cc23a370f8e3a6c5350a7a4730fdbc7b37ba302058506de6cc309cfd');
INSERT INTO public.audit VALUES (20, 1795678804920992, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8BCR6XRRGR7PZ5NYBCMKSZ7', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'fe507e40cc23a370f8e3a6c5350a7a4730fdbc7b37ba302058506de6cc309cfd', 'c4cf08cd4566fa24571362f1ec8381166e4cd026b2d2853091c6563c0b46e6c3');
INSERT INTO public.audit VALUES (21, 1795678804921766, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8BCR6XS5C6BE5KRW00ZHW8S', '{"name":"cellar","site":"sit_01M8BCR6XBRT8C9EZ2MK85VQ39"}', 'c4cf08cd4566fa24571362f1ec8381166e4cd026b2d2853091c6563c0b46e6c3', '409ab9bd610e1c361a6e693225c9879f431b9e754d694280ee2ba6bcfa14aa16');
INSERT INTO public.audit VALUES (22, 1795678804922210, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8BCR6XS5C6BE5KRW00ZHW8S', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '409ab9bd610e1c361a6e693225c9879f431b9e754d694280ee2ba6bcfa14aa16', '91daf053f0244717fdd1ea5f80ccea328862b1e037de41c06483d53011a7c7bf');
INSERT INTO public.audit VALUES (23, 1795678804923808, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8BCR6XS5C6BE5KRW00ZHW8S', '{"certificate":"ab","mac":"0004f2fe0009"}', '91daf053f0244717fdd1ea5f80ccea328862b1e037de41c06483d53011a7c7bf', '7ed990547d8587edc56ced61890360ddc0b6273650e5113a97b3b5842dea9d9e');
INSERT INTO public.audit VALUES (24, 1795678804924218, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8BCR6XW5KQKF5TA5TC7RVE5', '{"name":"code"}', '7ed990547d8587edc56ced61890360ddc0b6273650e5113a97b3b5842dea9d9e', '9a7fb1b66ed35788dfe77a54558136966d6f055766211967e1fe39ec001a9fad');
INSERT INTO public.audit VALUES (25, 1795678804925689, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8BCR6XX36Z19DCEEEDTB5W0', '{"code":"cod_01M8BCR6XW5KQKF5TA5TC7RVE5","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '9a7fb1b66ed35788dfe77a54558136966d6f055766211967e1fe39ec001a9fad', '813afd3a2f9fe0b47a799841685a2a3420077f0b6b08be5b17255c02d68dd33a');
INSERT INTO public.audit VALUES (26, 1795678804926300, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'acc_01M8BCR6X3KH1PXYVBB5VCBFSZ/acc_01M8BCR6X8H69D7X673PKAH00E/acc_01M8BCR6X9PQFFHFZ9E2PPPT4M/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8BCR6XYNEF0S7W8PC0R00Z9', '{"name":"ci","rights":"[\"read\"]"}', '813afd3a2f9fe0b47a799841685a2a3420077f0b6b08be5b17255c02d68dd33a', '0a6aec612954c3bdb44c6c66d32e34a356669fe7db66c72ec683f07d408342d0');
INSERT INTO public.channel_key VALUES ('dev_01M8BCR6XRRGR7PZ5NYBCMKSZ7', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8BCR6X3KH1PXYVBB5VCBFSZ', 1, 'r5WZTr4KwPFKYal0BLZjstOV', 'v1.dc3e05fa.PFmJ3KPnFa6fUuxi4FYY8YafY8IiwI+j4BKs+DKOGv5+ktLqrtgKH+wqCDzhEZk9mHXxU7Tf88HqI4gp', 1795678804899177, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BCR6X8H69D7X673PKAH00E', 1, 'north', 'v1.dc3e05fa.3omnpYMGE5hsy42b1PbKjDq7SWcXVak7v4LLVVKo2jxGAbMj55f5ZCrF7I2xmSw', 1795678804904890, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 1, 'acme', 'v1.dc3e05fa.VlZtv+5Ma8Dr20WU0S61C71/DScnZ5hzK5TXcw5mF58imG3pr8R6PvWuiw', 1795678804905555, 'filler', 1796283604910486, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 2, 'acme', 'v1.dc3e05fa.ysT918d6l1Cc2j6V6qYS4ToXh0yjUevPxCIRHGGqn5l6sbYXiq6pLxEE8A', 1795678804910486, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8BCR6XF27XCZ3WT7CFWARR7', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', 'rom_01M8BCR6XCT0Z28YYMGVPN7FKM', '["grp_01M8BCR6XCT0Z28YYMGWWTZR3Y"]', 'usr_01M8BCR6XD9DQZNW4PVFES4BRX', 'include', true, '{"floor":"3"}', 1795678804911248, 1795678804911248, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BCR6XF27XCZ3WT7G12N6X8', 'acc_01M8BCR6X8H69D7X673PKAH00E', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795678804911863, 1795678804911863, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BCR6XHA0CHS3J4024EZ58K', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795678804912911, 1795678804912911, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BCR6XRRGR7PZ5NYBCMKSZ7', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795678804920588, 1795678804920588, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BCR6XX36Z19DCEEEDTB5W0', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', '', '', '', '', false, 'null', 1795678804925055, 1795678804925491, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8BCR6XAKXDZ01ACP6QYEHBQ', 1);
INSERT INTO public.device_group VALUES ('grp_01M8BCR6XCT0Z28YYMGWWTZR3Y', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'sales', 'who sells', '', 'null', 1795678804908712, 1795678804908712, 1);
INSERT INTO public.device_group VALUES ('grp_01M8BCR6XD9DQZNW4PVA0NZFQJ', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'ours', '', 'model = "VVX 450"', 'null', 1795678804909001, 1795678804909001, 1);
INSERT INTO public.device_token VALUES ('dev_01M8BCR6XX36Z19DCEEEDTB5W0', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8BCR6XD9DQZNW4PVFES4BRX', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'Ana', 'ana@example.org', '["dug_01M8BCR6XD9DQZNW4PVBMK0HQT"]', 'null', 1795678804909652, 1795678804909652, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8BCR6XW5KQKF5TA5TC7RVE5', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'code', '{"l":"v"}', 1795678804924059, 1795678804924059, 1, 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', 'numeric12', '53da71baf0dfa30cb3a435d56b61d2c8b766742ef1dc6cd9fa5dccb03bcc21a5', 'v1.dc3e05fa.99amtGa1Ek9DeR+5WQ59IxDbN1ojAQPj9c8FTGHOebYrKZf+ariZHw', 4635741600000000, 3, 1);
INSERT INTO public.found VALUES ('gtw_01M8BCR6XS5C6BE5KRW00ZHW8S', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.mCTdsr39s8ZAMadjxiwgDKKuDgzKykLxMH8CW4RCmFIPk2VeMjBBNzMC5vVva81IztvpJe9kA5HJMljqTlIYNnf0oY5a/uWflhz1wPiFE5bqK13rq9XXs1yx7M7NuCpx+DIXW2NjFmCwEJZz2Gjyx/+G49xmiK4ozxQnxOOU4H6/zVUU2g970TXwmL7nNJucehcm3GgfQVTv16Hd', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8BCR6XS5C6BE5KRW00ZHW8S', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'cellar', 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', '{"l":"v"}', 'v1.dc3e05fa.0eX2ipyvtZPjndlgC7y8ZzpWhYOlX7KKKhLs6/gkwpX935/lWRl8Se5tDRQPeFpZ49DAKBL3FI7AAvtI4HKHcUsJc2L0F0+9RywzhwjnJljTp0NH+Y76cIxXGAY68/53qoEKeP40txLiouujTyNe2BrO2MVnZJ43yy9VMF2rhDrP9q5/cJK4Xrf3uUlNQKNUwj81nBXYQe6eDw', 1795678804921535, 1795678804921535, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 07:40:06.4852');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 07:40:06.500345');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 07:40:06.595321');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 07:40:06.60933');
INSERT INTO public.job VALUES ('job_01M8BCR6XNMDG2SXVFDWQ7XV3F', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8BCR6X3KH1PXYVBB5VCBFSZ","Rights":null,"RequestID":"req_1"}', 'v1.dc3e05fa.3wNX8UiH/tF1z3NSilxFEBXQ3c3kvg9v/1VoK5WFPZ7HGVOH6odQYrt6z1N1YgqR6UEI1fbvQIqRirSwCctU', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795678804917884, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8BCR6XNMDG2SXVFDWQ7XV3F', 0, 'pf', 'v1.dc3e05fa.MQTOKgbWTszkTqQhK6YeRNzWnI4Ln7LeSW38KyX5YfGmUgiHyBmoUGu4NHJwA0Giz1Tyn05Z0YZVa4UBP1coVYNptOUIYQkZmkVTK5g');
INSERT INTO public.live_settings VALUES ('dev_01M8BCR6XRRGR7PZ5NYBCMKSZ7', 'v1.dc3e05fa.yYrSyhmffIv/YVrYs0/GVCT5g7blaAk2CyUjDHmIQsXfFN6DhVav74UN23k8nC4M3R7mN0/y', 1795600800000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8BCR6XHA0CHS3J4024EZ58K', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('1c404b303879203395cf1ba46e16094bb3c346396c7e37b1879fd294f79a97e7', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8BCR6XRRGR7PZ5NYBCMKSZ7', 'v1.dc3e05fa.uTr3/11/VKYUr2IlBLAXW09rirHRUqAPMkgc4LjWgk7Lta+ufPi4lK0wjxsvijif3w', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.policy VALUES ('pol_01M8BCR6XMPQVFK44GFYZ2ZN18', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'base', 5, 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', -1, 'v1.dc3e05fa.EvP87CGTsOYXxte96kbzKBdCF8Qax+KAxJKsNWh50B6JmxHyileZVH68zV8LgvraFFlA1zSdHK3LCA404kRsgvrNKpoMf/DeXvkMyCpH/URz8nGIG5fC2SAZbdRzo7LiLEcEBymAU+71q3bqLW1xczu7Ke0yhgr1K/1VjO+/Tj5k8j8+mLU0uyHrqijj6h8w2iXPM5sBRqv9YG73wyg', '{"l":"v"}', 1795678804916693, 1795678804917339, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'pol_01M8BCR6XMPQVFK44GFYZ2ZN18', 1, 'base', 5, 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', -2, 'v1.dc3e05fa.AxWCC7pLz5rsUtqFkm9iicy0ZA2cRH7ItiKwvJWggqhtA7WKm76pilOrk4py5zJe9XZ0cziD0mYS9eMQUcynP+agPKZQp868t5IoxeTVZbELdHK3m2zLPDHL2hEyF9ZhK0t3BqNRlB14wx4779y4f5LbktfT+S9dMmHvCmrSIHqyPhc/H7yQkFepPlKYTSt6dm/rXDq0QzYpu132nEg', '{"l":"v"}', 1795678804916693, 1795678804916693, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'pol_01M8BCR6XMPQVFK44GFYZ2ZN18', 2, 'base', 5, 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', -1, 'v1.dc3e05fa.Z22naLmqenaBjSnes8LXpoW5verlsERstZ5CJhj80v8J/Q1PPtXO9RLZ8QV0uLHv0HPAWqiNgMbc7AAQ9Ba5Lr7YXtt53qA3fx41nyTz/j68Fs2D7DmTV/BiVZOZdGpY2HmiaQNDUi7MQceyX6A8LFu2Hq2tBm1ltmAODIEmGkPgbLOgxBRxvhfz4i/4zx5P+d9tfXDr8sFrQsRm2tw', '{"l":"v"}', 1795678804916693, 1795678804917339, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8BCR6XAKXDZ01ACP6QYEHBQ', 'acc_01M8BCR6X8H69D7X673PKAH00E', 'north', '{"l":"v"}', 1795678804906638, 1795678804906638, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.tclRvGUuIBwtyOuPyu8JhzupxmqAR26gcP4AZImDYO9WgukIvr9rUWTKCLKHqqYeKQ', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BCR6X3KH1PXYVBB5VCBFSZ', 'vciwhy5eluevpbx53kdftoyjdn', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.SrWGEU2lPT2bmfaASFMnKocJzaicg9RKE2sPKsGpfLe4xwUiZnI6bA', 1, 1795678804899177, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BCR6X8H69D7X673PKAH00E', 'bxyfjt36c77ulvsm3a3pg4ouo3', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.vlGKGG+fMMHd7ZKTZYagyrh/JvHHAN/XNsBlKDLxgEl1iG8XGcQRNH2m2VsKtvQ', 1, 1795678804904890, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '2ecpbpt73xw6k27glmot245zto', true, '{"Enabled":false,"Sites":["sit_01M8BCR6XBRT8C9EZ2MK85VQ39"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.pEqlS9FWPCLLyoA9pRtfcj3EK2VQdHnsLl1lUQY7hcyfF8/M7U33VOUf7xbgj50', 2, 1795678804910486, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.LOr+U6EoqlIAl3K5kXldiIgv9jqnx8Y3DXnIUiHq9zAbM3aHJ/OILqpCxeVfhmUBFyohGuASY7fbLx7ns2/WyQ', 1795678804926471);
INSERT INTO public.road VALUES ('dev_01M8BCR6XF27XCZ3WT7CFWARR7', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8BCR6XRRGR7PZ5NYBCMKSZ7', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 2, 'paused', '3 failed', 0, 1795678804914734, 1795678804914734, 1);
INSERT INTO public.room VALUES ('rom_01M8BCR6XCT0Z28YYMGVPN7FKM', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'Spree', 'sit_01M8BCR6XBRT8C9EZ2MK85VQ39', '3', 'huddle', 6, 'null', 1795678804908311, 1795678804908311, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8BCR6XD9DQZNW4PVHRKTBCX', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795678804909901, 1795678804909901, 1);
INSERT INTO public.site VALUES ('sit_01M8BCR6XBRT8C9EZ2MK85VQ39', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8BCR6XAKXDZ01ACP6QYEHBQ', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795678804907684, 1795678804907684, 1);
INSERT INTO public.token VALUES ('tok_01M8BCR6XYNEF0S7W8PC0R00Z9', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795678804926214, 0);
INSERT INTO public.upload VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795678804915501);
INSERT INTO public.upload VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795678804916213);
INSERT INTO public.upload VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795678804916308);
INSERT INTO public.upload_chunk VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.SA4fpM18zmEhIHPzdPEGgrKY+diUBrJzLcMfWrOIg+fE/Rewrvbac1yczuQESkzJ5+M/jNgrsQO8zfpAIwNU+xEfJc43Fux23GNcfBg');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.PXuNeHHi62tflIhc0oGfHtrc4ZH42nz1w85bKbHiiDU2TEbotZWRJcZL1Hy9');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.O/EX/BRkFIcgAzjBo9jFcx2Jc596p1XIaQPUJ7xJ1uLxMgaul6SvRzpzWgKX');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.vNbyiM8IizLjqnu/JeHjdbmEJDcF3U/P/cETt4dXH9tiXPhW1utRTkjE0+8');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8BCR6XD9DQZNW4PVBMK0HQT', 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 'team', 'who works', 'null', 1795678804909303, 1795678804909303, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8BCR6X9PQFFHFZ9E2PPPT4M', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 4, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account, generation);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_mac_key UNIQUE (mac);
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_pkey PRIMARY KEY (gateway, mac);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_pkey PRIMARY KEY (job, page);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_pkey PRIMARY KEY (token);
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_pkey PRIMARY KEY (account, mac);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_pkey PRIMARY KEY (account, policy, revision);
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_address_key_key UNIQUE (address_key);
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.remembered
    ADD CONSTRAINT remembered_pkey PRIMARY KEY (scope, key);
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_pkey PRIMARY KEY (account, mac, name, seq);
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (account, mac, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_pkey PRIMARY KEY (mac, last);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX device_by_mac ON public.device USING btree (account, mac, id);
CREATE INDEX device_by_name ON public.device USING btree (account, name, id);
CREATE INDEX device_group_page ON public.device_group USING btree (account, id);
CREATE INDEX device_in_groups ON public.device USING btree (account, groups) WHERE (groups <> ''::text);
CREATE UNIQUE INDEX device_name ON public.device USING btree (account, name) WHERE (name <> ''::text);
CREATE INDEX device_of_user ON public.device USING btree (account, device_user) WHERE (device_user <> ''::text);
CREATE INDEX device_page ON public.device USING btree (account, id);
CREATE INDEX device_place ON public.device USING btree (account, site, room) WHERE (site <> ''::text);
CREATE INDEX device_serial ON public.device USING btree (account, serial, id);
CREATE INDEX device_used ON public.device USING btree (account, used, id);
CREATE INDEX device_user_page ON public.device_user USING btree (account, id);
CREATE INDEX enrollment_code_page ON public.enrollment_code USING btree (account, id);
CREATE INDEX enrollment_code_site ON public.enrollment_code USING btree (site);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX old_arrival_at ON public.old_arrival USING btree (at);
CREATE INDEX old_arrival_page ON public.old_arrival USING btree (account, at);
CREATE INDEX pairing_age ON public.pairing USING btree (expires_at);
CREATE INDEX pairing_device ON public.pairing USING btree (device) WHERE (device IS NOT NULL);
CREATE INDEX pairing_due ON public.pairing USING btree (expires_at) WHERE ((pin <> ''::text) OR (credential <> ''::text));
CREATE INDEX pairing_open ON public.pairing USING btree (source, mac) WHERE (pin <> ''::text);
CREATE UNIQUE INDEX pairing_pin ON public.pairing USING btree (pin) WHERE (pin <> ''::text);
CREATE INDEX policy_page ON public.policy USING btree (account, id);
CREATE INDEX policy_target ON public.policy USING btree (account, level, target);
CREATE INDEX profile_page ON public.profile USING btree (account, id);
CREATE INDEX remembered_age ON public.remembered USING btree (created_at);
CREATE INDEX road_gateway ON public.road USING btree (gateway) WHERE (gateway <> ''::text);
CREATE INDEX road_node ON public.road USING btree (node) WHERE (node <> ''::text);
CREATE INDEX room_page ON public.room USING btree (account, id);
CREATE INDEX room_site ON public.room USING btree (site);
CREATE INDEX saved_view_page ON public.saved_view USING btree (account, id);
CREATE INDEX site_page ON public.site USING btree (account, id);
CREATE INDEX site_profile ON public.site USING btree (profile) WHERE (profile <> ''::text);
CREATE INDEX token_page ON public.token USING btree (account, id);
CREATE INDEX user_group_page ON public.user_group USING btree (account, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES public.account(id);
ALTER TABLE ONLY public.channel_key
    ADD CONSTRAINT channel_key_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_group
    ADD CONSTRAINT device_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_token
    ADD CONSTRAINT device_token_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.device_user
    ADD CONSTRAINT device_user_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.enrollment_code
    ADD CONSTRAINT enrollment_code_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.found
    ADD CONSTRAINT found_gateway_fkey FOREIGN KEY (gateway) REFERENCES public.gateway(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.gateway
    ADD CONSTRAINT gateway_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.job_item
    ADD CONSTRAINT job_item_job_fkey FOREIGN KEY (job) REFERENCES public.job(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.live_settings
    ADD CONSTRAINT live_settings_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.old_arrival
    ADD CONSTRAINT old_arrival_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pairing
    ADD CONSTRAINT pairing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.pending_device
    ADD CONSTRAINT pending_device_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.policy_past
    ADD CONSTRAINT policy_past_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.profile
    ADD CONSTRAINT profile_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.provisioning
    ADD CONSTRAINT provisioning_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.road
    ADD CONSTRAINT road_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.rollout
    ADD CONSTRAINT rollout_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.site
    ADD CONSTRAINT site_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.upload_chunk
    ADD CONSTRAINT upload_chunk_account_mac_name_fkey FOREIGN KEY (account, mac, name) REFERENCES public.upload(account, mac, name) ON DELETE CASCADE;
ALTER TABLE ONLY public.user_group
    ADD CONSTRAINT user_group_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_batch
    ADD CONSTRAINT visit_batch_mac_fkey FOREIGN KEY (mac) REFERENCES public.device(mac) ON DELETE CASCADE;
