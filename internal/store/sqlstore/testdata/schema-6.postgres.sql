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
CREATE TABLE public.bundle (
    site text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    size bigint NOT NULL,
    files text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.bundle_file (
    site text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.firmware_file (
    sum text NOT NULL COLLATE pg_catalog."C",
    firmware_release text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_pin (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    job text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    from_version text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    excused boolean NOT NULL,
    given_at bigint NOT NULL,
    told_at bigint NOT NULL,
    ended_at bigint NOT NULL
);
CREATE TABLE public.firmware_release (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    family text NOT NULL COLLATE pg_catalog."C",
    models text NOT NULL COLLATE pg_catalog."C",
    version text NOT NULL COLLATE pg_catalog."C",
    files text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    notes text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.firmware_rules (
    account text NOT NULL COLLATE pg_catalog."C",
    rules text NOT NULL COLLATE pg_catalog."C",
    updated_at bigint NOT NULL,
    revision bigint NOT NULL
);
CREATE TABLE public.firmware_watch (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    wanted text NOT NULL COLLATE pg_catalog."C",
    asked_at bigint NOT NULL,
    reached boolean NOT NULL,
    rounds bigint NOT NULL,
    tries bigint NOT NULL
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
CREATE TABLE public.login_link (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
);
CREATE TABLE public.member (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    email text NOT NULL COLLATE pg_catalog."C",
    email_key text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    sites text NOT NULL COLLATE pg_catalog."C",
    disabled boolean NOT NULL,
    signed_in_at bigint NOT NULL
);
CREATE TABLE public.member_login (
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    totp text NOT NULL COLLATE pg_catalog."C",
    new_totp text NOT NULL COLLATE pg_catalog."C",
    step bigint NOT NULL,
    recovery text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL
);
CREATE TABLE public.member_session (
    id text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    member text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    how text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    browser text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    used_at bigint NOT NULL,
    ends_at bigint NOT NULL
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
    revoked_at bigint NOT NULL,
    role text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    sites text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
INSERT INTO public.account VALUES ('acc_01M8C0E46XQTH5183W6NJE30XB', NULL, 'acc_01M8C0E46XQTH5183W6NJE30XB/', 'operator', 'Operator', 'operator', 'standard', false, '48008382', 'null', 1795699445981851, 1795699445981851, 1);
INSERT INTO public.account VALUES ('acc_01M8C0E471QT03Q8WGB6PFQEX4', 'acc_01M8C0E46XQTH5183W6NJE30XB', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/', 'north', '', 'provider', 'enterprise', false, '36706549', '{"tier":"gold"}', 1795699445985106, 1795699445985106, 1);
INSERT INTO public.account VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '21387149', 'null', 1795699445986139, 1795699445986139, 1);
INSERT INTO public.audit VALUES (1, 1795699445982232, 'acc_01M8C0E46XQTH5183W6NJE30XB', 'acc_01M8C0E46XQTH5183W6NJE30XB/', 'system:system', 'first start', '', 'account.create', 'acc_01M8C0E46XQTH5183W6NJE30XB', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c3e69f432a04b0941f957b2588971c2c3ae1fa57bf48716accbb8ed7adf46db7');
INSERT INTO public.audit VALUES (2, 1795699445985790, 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8C0E471QT03Q8WGB6PFQEX4', '{"license":"enterprise","name":"north","type":"provider"}', 'c3e69f432a04b0941f957b2588971c2c3ae1fa57bf48716accbb8ed7adf46db7', '3c608eaabb775d3152597ae5c9c46e4dda90092475f401a7ce734eb93a3773a7');
INSERT INTO public.audit VALUES (3, 1795699445986739, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '{"license":"standard","name":"acme","type":"customer"}', '3c608eaabb775d3152597ae5c9c46e4dda90092475f401a7ce734eb93a3773a7', '798dcd21b2b9f81bf214a34ed13cd6510e701f7efb2a2a5e643467f2cc9f670c');
INSERT INTO public.audit VALUES (4, 1795699445987859, 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8C0E473W7ANBQT2PN2KD6YS', '{"name":"north"}', '798dcd21b2b9f81bf214a34ed13cd6510e701f7efb2a2a5e643467f2cc9f670c', '7bfc113cdb26616ff462b722bde9740c683403ca1431f0231e01d5482d96fefe');
INSERT INTO public.audit VALUES (5, 1795699445989078, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', '{"name":"Berlin"}', '7bfc113cdb26616ff462b722bde9740c683403ca1431f0231e01d5482d96fefe', '460c797091a0f5f0c26b1285333e82c3789edd8c496e0ec03a05709353387ee2');
INSERT INTO public.audit VALUES (6, 1795699445990099, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8C0E475QTSS8J1W0VVSMYBG', '{"name":"Spree"}', '460c797091a0f5f0c26b1285333e82c3789edd8c496e0ec03a05709353387ee2', 'f67cfa3b39f4550aff0d2db5c824f7974eab8375b0a7454dabf1059bf8ef010e');
INSERT INTO public.audit VALUES (7, 1795699445990955, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8C0E476TJK1XH922N6AVC5R', '{"name":"sales"}', 'f67cfa3b39f4550aff0d2db5c824f7974eab8375b0a7454dabf1059bf8ef010e', '66b4c5764d9b035550da1724ec7fe266c3d495d3cc7f38a1ce596f7b6bcf72b8');
INSERT INTO public.audit VALUES (8, 1795699445991648, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8C0E477A37E5HNDPQG51CY5', '{"name":"ours"}', '66b4c5764d9b035550da1724ec7fe266c3d495d3cc7f38a1ce596f7b6bcf72b8', 'f787631716b781fadcc3cf22adf81708d5ceec844e5d838d711a261049ab36f4');
INSERT INTO public.audit VALUES (9, 1795699445992247, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8C0E478F21N83N9CTCV9GPX', '{"name":"team"}', 'f787631716b781fadcc3cf22adf81708d5ceec844e5d838d711a261049ab36f4', 'd62ad7f0115f4abbb53b249ff4e671fd7d56a3c0b9f2381fc4ec03162fc9624c');
INSERT INTO public.audit VALUES (10, 1795699445992989, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8C0E478F21N83N9CVHRBZXX', '{"name":"Ana"}', 'd62ad7f0115f4abbb53b249ff4e671fd7d56a3c0b9f2381fc4ec03162fc9624c', 'd766e7b6f9439c01f0518a802697b0ab5afdfd12f37e8df565f64d5078c591dc');
INSERT INTO public.audit VALUES (11, 1795699445993526, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8C0E479X3NTT16YZ3ZQ036Y', '{"name":"mine"}', 'd766e7b6f9439c01f0518a802697b0ab5afdfd12f37e8df565f64d5078c591dc', '2587bb60c909f69adfbb28b0217d9602de5db4132eec8864b4cec410c1862a1d');
INSERT INTO public.audit VALUES (12, 1795699445994120, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '{"autoSync.scope.sites":"none → sit_01M8C0E474EW3Y0K6KG8XF29KZ","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '2587bb60c909f69adfbb28b0217d9602de5db4132eec8864b4cec410c1862a1d', '60a398bba49488298a85407c4eb42af7cdae7e1e690bb4c37b471f4552ddb945');
INSERT INTO public.audit VALUES (13, 1795699445994628, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8C0E47A94TJX7J7W7YFNSCP', '{"mac":"0004f2fe0001","model":"VVX 450"}', '60a398bba49488298a85407c4eb42af7cdae7e1e690bb4c37b471f4552ddb945', 'd7e85892b0a1c6ccf107992b83c10ed7ebb945a799aaec29cf84c51b86415429');
INSERT INTO public.audit VALUES (14, 1795699445995055, 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8C0E47A94TJX7J7W8D9RRDQ', '{"mac":"0004f2fe0002","model":"J179"}', 'd7e85892b0a1c6ccf107992b83c10ed7ebb945a799aaec29cf84c51b86415429', 'e80c8277e4eed51faed3924dbdcbc7e817644ab7f48539b1a7a61465c0bf69e1');
INSERT INTO public.audit VALUES (15, 1795699445995870, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8C0E47B45S5DEQ4QK3R51PS', '{"count":"1","mac":"64167f000003"}', 'e80c8277e4eed51faed3924dbdcbc7e817644ab7f48539b1a7a61465c0bf69e1', 'ff84cd43ce962ccaf8ab738379df6ca25e91f46d16d7149d7645d1c2ab340582');
INSERT INTO public.audit VALUES (16, 1795699445996820, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '{"generation":"2","reason":"3 failed"}', 'ff84cd43ce962ccaf8ab738379df6ca25e91f46d16d7149d7645d1c2ab340582', '053d17e8c25ed65a95d152a32f4584a3535083cd6ff2e919d9613d62de343b46');
INSERT INTO public.audit VALUES (17, 1795699445997826, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8C0E47D5J6G3WSC5G45MYY2', '{"level":"site","name":"base","settings":"2"}', '053d17e8c25ed65a95d152a32f4584a3535083cd6ff2e919d9613d62de343b46', 'b4b2160cd0340431c6015e18e76c20e6fbe1f532e058b6aee70dda3744c4f4c2');
INSERT INTO public.audit VALUES (18, 1795699445998028, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8C0E47D5J6G3WSC5G45MYY2', '{"priority":"lowest → low"}', 'b4b2160cd0340431c6015e18e76c20e6fbe1f532e058b6aee70dda3744c4f4c2', '7fc03f9892369b4648eaee33b9bcbc168f45ec75940bb2c437d76fb4c84d6937');
INSERT INTO public.audit VALUES (19, 1795699445998365, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8C0E47EQHNN9QVVQZ2KG34A', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '7fc03f9892369b4648eaee33b9bcbc168f45ec75940bb2c437d76fb4c84d6937', 'e5a5cb8c21d778480fa63718a62d0a053a0bcec109f815f2252549876ca078f6');
INSERT INTO public.audit VALUES (20, 1795699445999622, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'e5a5cb8c21d778480fa63718a62d0a053a0bcec109f815f2252549876ca078f6', '0f580b51fe2b6aded73834319349df51efa8a321474f7bce459aabb0f9dddb1c');
INSERT INTO public.audit VALUES (21, 1795699446000148, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8C0E47GSMSQ6P0B53D92FQ0', '{"name":"cellar","site":"sit_01M8C0E474EW3Y0K6KG8XF29KZ"}', '0f580b51fe2b6aded73834319349df51efa8a321474f7bce459aabb0f9dddb1c', '2044c17bdc08172e46beee712aef371d4948d8c6241f9ac8a42e95a75286a88c');
INSERT INTO public.audit VALUES (22, 1795699446000470, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8C0E47GSMSQ6P0B53D92FQ0', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2044c17bdc08172e46beee712aef371d4948d8c6241f9ac8a42e95a75286a88c', '28c09b9335f704d9cd74435b55b11ea4849378b3dd0c9184d033c70cd2fc3d8a');
INSERT INTO public.audit VALUES (23, 1795699446001045, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8C0E47GSMSQ6P0B53D92FQ0', '{"certificate":"ab","mac":"0004f2fe0009"}', '28c09b9335f704d9cd74435b55b11ea4849378b3dd0c9184d033c70cd2fc3d8a', '07040b5661b2268267b614fda914bc24ea61bab93a0a7baa01731abda9a20dce');
INSERT INTO public.audit VALUES (24, 1795699446001278, 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8C0E47HTYF72B7XQ9JHEGZH', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '07040b5661b2268267b614fda914bc24ea61bab93a0a7baa01731abda9a20dce', '34463a5c70e0c80db58b02a03d3335e0c65f33cd6cece1b5ecfa8815715f5225');
INSERT INTO public.audit VALUES (25, 1795699446001549, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '{"rule":"none → latest","rule sit_01M8C0E474EW3Y0K6KG8XF29KZ J179":"none → 4.1.3.0.6"}', '34463a5c70e0c80db58b02a03d3335e0c65f33cd6cece1b5ecfa8815715f5225', 'ad4f814dd8c2bf645a446519adf535fc699e72e378f12b13960565eba41f57ca');
INSERT INTO public.audit VALUES (26, 1795699446002081, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8C0E47JPKNEDRRCTJEF2SCE', '{"name":"code"}', 'ad4f814dd8c2bf645a446519adf535fc699e72e378f12b13960565eba41f57ca', '92322be6a9c82b293b4854ac44e5600e6bf8f7f1052b5c240a70ef0e85c38cda');
INSERT INTO public.audit VALUES (27, 1795699446002724, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8C0E47JPKNEDRRCTKK8QS02', '{"code":"cod_01M8C0E47JPKNEDRRCTJEF2SCE","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '92322be6a9c82b293b4854ac44e5600e6bf8f7f1052b5c240a70ef0e85c38cda', 'c4848b688850bb84955812615eeb38b6feeea1ea9fc2fbf5a25e8bcfae956ba1');
INSERT INTO public.audit VALUES (28, 1795699446003216, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'c4848b688850bb84955812615eeb38b6feeea1ea9fc2fbf5a25e8bcfae956ba1', '454cea1193a574241b288b999aa4987dcc09225fed661c969b205a963ec57036');
INSERT INTO public.audit VALUES (29, 1795699446003608, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8C0E47KZST46S3AKA3MJE5F', '{"name":"Ada"}', '454cea1193a574241b288b999aa4987dcc09225fed661c969b205a963ec57036', '73713fcdbcd3fd107f3561f66217456001acd69628bad066f938f6c150b5b2f5');
INSERT INTO public.audit VALUES (30, 1795699446003867, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8C0E47KZST46S3AKA3MJE5F', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '73713fcdbcd3fd107f3561f66217456001acd69628bad066f938f6c150b5b2f5', '15ac44a81414ba0584253cc4ef1d6b236103b6fced3b0ca91baa5c55715e83a9');
INSERT INTO public.audit VALUES (31, 1795699446004128, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8C0E47M381M06HTA0EJYE0Y', '{"address":"192.0.2.1","how":"password","member":"mem_01M8C0E47KZST46S3AKA3MJE5F"}', '15ac44a81414ba0584253cc4ef1d6b236103b6fced3b0ca91baa5c55715e83a9', '34dc494f6ed274853ae1cfe34db94ac33eb9ab077677759f5b86af595cef53ae');
INSERT INTO public.audit VALUES (32, 1795699446004464, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8C0E47M381M06HTA2A41EWZ', '{"kind":"reset","member":"mem_01M8C0E47KZST46S3AKA3MJE5F"}', '34dc494f6ed274853ae1cfe34db94ac33eb9ab077677759f5b86af595cef53ae', 'a5f192c78cd9d50f832e0f34de3fbc13e1107be08d2ff141ebf7aceac50498c4');
INSERT INTO public.audit VALUES (33, 1795699446004720, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8C0E47M381M06HTA4CXZ4JG', '{"name":"Gone"}', 'a5f192c78cd9d50f832e0f34de3fbc13e1107be08d2ff141ebf7aceac50498c4', 'ef526f2c1f920f906b6cd9010e8a757f3e2c1da5ca40630683e1eb275c9d06e4');
INSERT INTO public.audit VALUES (34, 1795699446004909, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'acc_01M8C0E46XQTH5183W6NJE30XB/acc_01M8C0E471QT03Q8WGB6PFQEX4/acc_01M8C0E472ZNPR8R1DHM67MRQ2/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8C0E47M381M06HTA5RMRRD8', '{"name":"ci","rights":"[\"read\"]"}', 'ef526f2c1f920f906b6cd9010e8a757f3e2c1da5ca40630683e1eb275c9d06e4', 'a759dd01e5d67479a92cda5a09396b3056e49b48c32637b22947dfeaee4ce419');
INSERT INTO public.bundle VALUES ('sit_01M8C0E474EW3Y0K6KG8XF29KZ', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 1795699446003140, 1795699446003140, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8C0E474EW3Y0K6KG8XF29KZ', 'settings.txt', 'v1.dc3e05fa.c+uELXtLMrMK+95BQ5s+sLc8QAwTDT1vjWYfZiFmcQJAsAMMzYZhHyoZXNZMF7XHz/SS5KdWb5n+EM09C59RdII');
INSERT INTO public.channel_key VALUES ('dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8C0E46XQTH5183W6NJE30XB', 1, 'RVMokFrjw2JUTUkdkOtZu7CD', 'v1.dc3e05fa.9jl3pfJvcrA+XeKQkZe3RAXK77b1+VwCPPz6SjMmWP6iI9TTob+hHzK3o7wD5j2j2sBrvsSx3OVmG8Nb', 1795699445981851, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C0E471QT03Q8WGB6PFQEX4', 1, 'north', 'v1.dc3e05fa.7v77KUgNJHRDJTdOBjJKspZH8jZvFzRrk9D9SVCiaO8InDlK9I7rId4jB5G7XWo', 1795699445985106, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 1, 'acme', 'v1.dc3e05fa.u6Vjv06PUEbB5RqzmHZvc/MAPPlWG3JOdZ3rnm/lbpixMtuMJqa5UAylcA', 1795699445986139, 'filler', 1796304245993892, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 2, 'acme', 'v1.dc3e05fa.2qp0DLaAsgPb0JvHQK3vSrT6so6JeG+fy3sYxym9wx5Eai9a0vuGRCUQeg', 1795699445993892, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8C0E47A94TJX7J7W7YFNSCP', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', 'rom_01M8C0E475QTSS8J1W0VVSMYBG', '["grp_01M8C0E476TJK1XH922N6AVC5R"]', 'usr_01M8C0E478F21N83N9CVHRBZXX', 'include', true, '{"floor":"3"}', 1795699445994464, 1795699445994464, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C0E47A94TJX7J7W8D9RRDQ', 'acc_01M8C0E471QT03Q8WGB6PFQEX4', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795699445994859, 1795699445994859, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C0E47B45S5DEQ4QK3R51PS', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795699445995533, 1795699445995533, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795699445999351, 1795699445999351, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C0E47JPKNEDRRCTKK8QS02', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', '', '', '', '', false, 'null', 1795699446002483, 1795699446002650, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8C0E473W7ANBQT2PN2KD6YS', 1);
INSERT INTO public.device_group VALUES ('grp_01M8C0E476TJK1XH922N6AVC5R', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'sales', 'who sells', '', 'null', 1795699445990671, 1795699445990671, 1);
INSERT INTO public.device_group VALUES ('grp_01M8C0E477A37E5HNDPQG51CY5', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'ours', '', 'model = "VVX 450"', 'null', 1795699445991385, 1795699445991385, 1);
INSERT INTO public.device_token VALUES ('dev_01M8C0E47JPKNEDRRCTKK8QS02', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8C0E478F21N83N9CVHRBZXX', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'Ana', 'ana@example.org', '["dug_01M8C0E478F21N83N9CTCV9GPX"]', 'null', 1795699445992747, 1795699445992747, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8C0E47JPKNEDRRCTJEF2SCE', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'code', '{"l":"v"}', 1795699446002016, 1795699446002016, 1, 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', 'numeric12', '3e6e76fda966da2d20df31648491b838ed2ab713eb6975e9bfc9e9eab068f409', 'v1.dc3e05fa.n4w4LIKrjKf5fWYHbxY14qhbaeN9CYwUxRZpiJ1gK07Ju2KVF/5WUA', 4635741600000000, 3, 1);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8C0E47HTYF72B7XQ9JHEGZH');
INSERT INTO public.firmware_pin VALUES ('dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8C0E47HTYF72B7XQ9JHEGZH', 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'J179 4.1', '{"l":"v"}', 1795699446001171, 1795699446001171, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '[{"value":"latest"},{"site":"sit_01M8C0E474EW3Y0K6KG8XF29KZ","model":"J179","value":"4.1.3.0.6"}]', 1795699446001521, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8C0E47GSMSQ6P0B53D92FQ0', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.6uU+SH+zxY5TqT2r/E87vnBW9bENsYi3tBMY+zIh/llnkySSI39hanMQ8SMe1ds+bx+8M+oKnPlGmFiQ1r5IYYEFJZzxN9McNAXP6SJoyWCoUxj/RfzVNJ+RVj07yVlEI6i7YLjhllufbnYN00lAhsqyrVq6ZrxQ8jVNBBVctGFTbP5n5+AOIdY+kKXCz+XowAXoGgoydku6b9je', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8C0E47GSMSQ6P0B53D92FQ0', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'cellar', 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', '{"l":"v"}', 'v1.dc3e05fa.R7w390uqg7sva9W4J7fq5RsisDb8B7CnllPm18V/jb7V6FtQzHZrCV0dJIaf0k+It+xmLDlqQE44GIjWv7h7pspxYZGnxUbF/0in7sSnMnmXpfIpeR0LOWzbSLJk+7o5jzLxBU+cqIyNtTe1aEQ2rRmbhwi+CLsmuHYXEP6utZ7M8woaaLDxaHuSJnJl26EKIOWcOzosGNLUFA', 1795699446000053, 1795699446000053, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 13:24:06.286081');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 13:24:06.303934');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 13:24:06.498062');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 13:24:06.519691');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 13:24:06.540483');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 13:24:06.557045');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 13:24:06.582716');
INSERT INTO public.job VALUES ('job_01M8C0E47EQHNN9QVVQZ2KG34A', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8C0E46XQTH5183W6NJE30XB","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.P078dOiICdhA2iUaRZyjdJyjWDpOES5vdanem+nDQvpAb8+29oht0+snakUntxnDTgXyi12S2vReDqkEGJKP', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795699445998177, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8C0E47EQHNN9QVVQZ2KG34A', 0, 'pf', 'v1.dc3e05fa.AdhgUWjUiExKuw9rLF4wceHIsIRC7lwiTQKGVNfMhXtAMfoknJlnRp/vroRGg0egAKw4tlbYdFvcrUSrADRcNgV9rUcfCHOehqElp4o');
INSERT INTO public.live_settings VALUES ('dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'v1.dc3e05fa.B56IJ8BKSby1A9pc9UlHgLXEUnl8qXKUAsg4hkt3BZoJMle4u9VypYMo5lGwunYnZ/AFhBQa', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8C0E47M381M06HTA2A41EWZ', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'mem_01M8C0E47KZST46S3AKA3MJE5F', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8C0E47KZST46S3AKA3MJE5F', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'Ada', '{"l":"v"}', 1795699446003539, 1795699446003539, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8C0E474EW3Y0K6KG8XF29KZ"]', false, 1795699446004001);
INSERT INTO public.member VALUES ('mem_01M8C0E47M381M06HTA4CXZ4JG', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'Gone', 'null', 1795699446004662, 1795699446004662, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8C0E47KZST46S3AKA3MJE5F', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.w1++4e90U5lgcQy+fZoRKQayDRKzM+3uGyjFkWQuMAELpKVZUzvx3fQe+BV5/g', 'v1.dc3e05fa.0gJCBN5TjEwLdrUhZkFIvnZzaNoBW+AnfvBhW95I1h/mPAWM024DPLL3poAC', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8C0E47M381M06HTA0EJYE0Y', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8C0E47KZST46S3AKA3MJE5F', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8C0E47B45S5DEQ4QK3R51PS', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('d59a2bff823997b13da657eb03bcaded986d80bce5ff4d498904a28264418db2', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'v1.dc3e05fa.MkcIYYA21yr6HFQGpyELr1F9U8dh+gsxuflYaFix6LSA6FOxuCJZGrpxYTXe4yqslQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.policy VALUES ('pol_01M8C0E47D5J6G3WSC5G45MYY2', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'base', 5, 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', -1, 'v1.dc3e05fa.9S2M6RUa8X8dww++rYiu2JlnvF2FzwkfZ+g+SZxLaI4DP40g8056jArky3Dzz1IHOQD6QC0hLoHMWzQy88FXGr26lxapvTCDrLCmTDvAhmTDND4hBqZfKm9gMU4fn/Qxbu5T6jP8g5yw57SYB2EIoXzEVlOGraFG408OTIpzan9qLMTzb8cxqNyGlC+kgNs0KV1BjWsW4vd5hiMb5i8', '{"l":"v"}', 1795699445997778, 1795699445998000, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'pol_01M8C0E47D5J6G3WSC5G45MYY2', 1, 'base', 5, 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', -2, 'v1.dc3e05fa.jDZ3ri5bFmp6Vg+Q2c3sAECn3/YHrE4RMmUXCD10gKL0FWWwzvUvG92BbYCQPcpVANF2/vkPDgclZzANtKYokkwljyEldafMRi0rBKuXZMrtaUc1rgV2lFEMrBGuJnzdb/9363KKzV5myEbeJCGtLosZZaHlr7X5XibDlIVuoM5aRQtjFEizMIGN00ASVVFM7yF7t2TyghD7/92msX0', '{"l":"v"}', 1795699445997778, 1795699445997778, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'pol_01M8C0E47D5J6G3WSC5G45MYY2', 2, 'base', 5, 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', -1, 'v1.dc3e05fa.3copVIrouVbfyUYzL/L/YP0EsWJFAj1x2QEFzTUFma6OGBPEddZAtRDfKzm64fHiz3+TMs6yhyP+1sHYeoxu8If87DTVVLGE6h6vMtWtulRmnhdKGIqErsF00Jj5BeRYUs9LaawDTAZD5RH1PjRWGqETY9OxK+yLyWiHFDX+00pFAfqihwbMwpmfqQXjFdVDlKiJwFQYEyErnwHPg9o', '{"l":"v"}', 1795699445997778, 1795699445998000, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8C0E473W7ANBQT2PN2KD6YS', 'acc_01M8C0E471QT03Q8WGB6PFQEX4', 'north', '{"l":"v"}', 1795699445987612, 1795699445987612, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.Y3eMzFpZ2jBbNUYftw298LGYGW0IN5GKVV9pi5c3uAvxt/L+I0cFWXQd74YDCZgfSQ', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C0E46XQTH5183W6NJE30XB', '2chxpc64wgaq4dxlqw5qrhkxe4', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.tSaHleM6XK/PQ+5F14eQsaMz5JDZd8bwLkYsmahwiKxpPeZlCeHPkQ', 1, 1795699445981851, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C0E471QT03Q8WGB6PFQEX4', 'enmw4mskrth2qyuuaqo3bloy2j', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.cjKLjzYOHHnhlP+elTUx3qbScn6Ktxs7Ybjh4AHH3cAlxH/1XkDf9w29PqXaopM', 1, 1795699445985106, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'ossrqsmvkzr277uhqe27f5oidi', true, '{"Enabled":false,"Sites":["sit_01M8C0E474EW3Y0K6KG8XF29KZ"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.jagg7NWDBiOfMLCjNXUgs7xBeC/4XDF1fquQXkKhxA4dJ9kjawa8OgO4E+KY3JA', 2, 1795699445993892, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.6B9AxQ5TC5e7xm6uCzRlnrdpbK58Zi0FvzQnQQEUSPEgXtpxVpERNQSkLv5NONCRgpQN0u0VQnIzYHwdt9XPKg', 1795699446005065);
INSERT INTO public.road VALUES ('dev_01M8C0E47A94TJX7J7W7YFNSCP', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8C0E47FRXJ3GYJZNTWZ3C2J', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', 2, 'paused', '3 failed', 0, 1795699445996777, 1795699445996777, 1);
INSERT INTO public.room VALUES ('rom_01M8C0E475QTSS8J1W0VVSMYBG', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'Spree', 'sit_01M8C0E474EW3Y0K6KG8XF29KZ', '3', 'huddle', 6, 'null', 1795699445989880, 1795699445989880, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8C0E479X3NTT16YZ3ZQ036Y', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795699445993241, 1795699445993241, 1);
INSERT INTO public.site VALUES ('sit_01M8C0E474EW3Y0K6KG8XF29KZ', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8C0E473W7ANBQT2PN2KD6YS', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795699445988695, 1795699445988695, 1);
INSERT INTO public.token VALUES ('tok_01M8C0E47M381M06HTA5RMRRD8', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795699446004877, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795699445997155);
INSERT INTO public.upload VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795699445997583);
INSERT INTO public.upload VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795699445997645);
INSERT INTO public.upload_chunk VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.wS4Owgeuwcm+wLnR4BqoTpIee2CjxW1dkaeTcDXwRiCTh1LhMAJ2zx2QRIyjXLQg8TyeUJmqLvTQH9L67CbMarLrKK3hFf+GWFMVWGc');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.19looMvjFHaX1IkRpPeET//93ubLFPGydpKCVAyNwbYJAoR2UsytY8CB+inx');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.ec/DJrMsOrKvgQ4Ho9NmzseXdc8s3xqs/wNlmKfUSkG/pNldPX24lWMj6BRB');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.V6GhQUUm3DGQZvs/bH47OfgQs/+OwrUQONWyUCvmJl0OfeOw+8ZwYcupD4w');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C0E472ZNPR8R1DHM67MRQ2', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8C0E478F21N83N9CTCV9GPX', 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 'team', 'who works', 'null', 1795699445992020, 1795699445992020, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8C0E472ZNPR8R1DHM67MRQ2', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 7, true);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_number_key UNIQUE (number);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_name_key UNIQUE (parent, name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_pkey PRIMARY KEY (site, name);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_pkey PRIMARY KEY (site);
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
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_pkey PRIMARY KEY (sum, firmware_release);
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_pkey PRIMARY KEY (device);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_pkey PRIMARY KEY (device);
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
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_email_key_key UNIQUE (account, email_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_pkey PRIMARY KEY (member);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_pkey PRIMARY KEY (id);
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
CREATE INDEX bundle_account ON public.bundle USING btree (account, site);
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
CREATE INDEX firmware_file_release ON public.firmware_file USING btree (firmware_release);
CREATE INDEX firmware_pin_account ON public.firmware_pin USING btree (account, job);
CREATE INDEX firmware_release_digest ON public.firmware_release USING btree (digest);
CREATE INDEX firmware_release_page ON public.firmware_release USING btree (account, id);
CREATE INDEX firmware_watch_account ON public.firmware_watch USING btree (account);
CREATE INDEX found_age ON public.found USING btree (gateway, at);
CREATE INDEX gateway_name ON public.gateway USING btree (name);
CREATE INDEX gateway_node ON public.gateway USING btree (node) WHERE (node <> ''::text);
CREATE INDEX gateway_page ON public.gateway USING btree (account, id);
CREATE INDEX gateway_site ON public.gateway USING btree (site);
CREATE UNIQUE INDEX gateway_token ON public.gateway USING btree (token) WHERE (token <> ''::text);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (finished_at = 0);
CREATE INDEX job_page ON public.job USING btree (account, id);
CREATE INDEX login_link_account ON public.login_link USING btree (account, member);
CREATE INDEX member_email ON public.member USING btree (email_key);
CREATE INDEX member_login_account ON public.member_login USING btree (account);
CREATE INDEX member_login_subject ON public.member_login USING btree (subject) WHERE (subject <> ''::text);
CREATE INDEX member_page ON public.member USING btree (account, id);
CREATE INDEX member_session_account ON public.member_session USING btree (account);
CREATE INDEX member_session_ends ON public.member_session USING btree (ends_at);
CREATE INDEX member_session_member ON public.member_session USING btree (member);
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
CREATE INDEX token_member ON public.token USING btree (member) WHERE (member <> ''::text);
CREATE INDEX token_page ON public.token USING btree (account, id);
CREATE INDEX user_group_page ON public.user_group USING btree (account, id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_parent_fkey FOREIGN KEY (parent) REFERENCES public.account(id);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_site_fkey FOREIGN KEY (site) REFERENCES public.bundle(site) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.firmware_file
    ADD CONSTRAINT firmware_file_firmware_release_fkey FOREIGN KEY (firmware_release) REFERENCES public.firmware_release(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_pin
    ADD CONSTRAINT firmware_pin_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_release
    ADD CONSTRAINT firmware_release_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_rules
    ADD CONSTRAINT firmware_rules_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.firmware_watch
    ADD CONSTRAINT firmware_watch_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.login_link
    ADD CONSTRAINT login_link_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_login
    ADD CONSTRAINT member_login_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_session
    ADD CONSTRAINT member_session_member_fkey FOREIGN KEY (member) REFERENCES public.member(id) ON DELETE CASCADE;
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
