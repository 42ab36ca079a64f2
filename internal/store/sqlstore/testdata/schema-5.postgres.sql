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
INSERT INTO public.account VALUES ('acc_01M8BQVXAN5KAMT5FBHBCQT3T0', NULL, 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/', 'operator', 'Operator', 'operator', 'standard', false, '63784712', 'null', 1795690460501986, 1795690460501986, 1);
INSERT INTO public.account VALUES ('acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/', 'north', '', 'provider', 'enterprise', false, '71949023', '{"tier":"gold"}', 1795690460507694, 1795690460507694, 1);
INSERT INTO public.account VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '22591643', 'null', 1795690460508955, 1795690460508955, 1);
INSERT INTO public.audit VALUES (1, 1795690460503235, 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/', 'system:system', 'first start', '', 'account.create', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '3e743cc6527255aa82b433e2016e6df0ddfcd5482e979f8a3e434216b33b8480');
INSERT INTO public.audit VALUES (2, 1795690460508343, 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', '{"license":"enterprise","name":"north","type":"provider"}', '3e743cc6527255aa82b433e2016e6df0ddfcd5482e979f8a3e434216b33b8480', 'eec0f6bb72809169d49c6229096a691e31131e17d2e7ea5dd1ada4ae7cf4acc2');
INSERT INTO public.audit VALUES (3, 1795690460509419, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '{"license":"standard","name":"acme","type":"customer"}', 'eec0f6bb72809169d49c6229096a691e31131e17d2e7ea5dd1ada4ae7cf4acc2', '14321b16351b44728aae34bce2b17b79e0e923004ac6c5be7a070cd05435eb12');
INSERT INTO public.audit VALUES (4, 1795690460510622, 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8BQVXAY5JRCYENEHDP0E9KP', '{"name":"north"}', '14321b16351b44728aae34bce2b17b79e0e923004ac6c5be7a070cd05435eb12', '1992fea4c93d69513627a66a3010110f267189542ff9c6422408c57e077b3373');
INSERT INTO public.audit VALUES (5, 1795690460512767, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', '{"name":"Berlin"}', '1992fea4c93d69513627a66a3010110f267189542ff9c6422408c57e077b3373', 'd8fa18c50eefc9017a5b875d869ab168d608040f3f4c23864821ff877e44a41b');
INSERT INTO public.audit VALUES (6, 1795690460513964, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8BQVXB1148JK8818NKYS1F6', '{"name":"Spree"}', 'd8fa18c50eefc9017a5b875d869ab168d608040f3f4c23864821ff877e44a41b', 'db188e97c03c76df074cf4ac87603569a388177a1af874dc8c7c1719108d9277');
INSERT INTO public.audit VALUES (7, 1795690460514786, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8BQVXB26GG5S7K6E2DAZ6VJ', '{"name":"sales"}', 'db188e97c03c76df074cf4ac87603569a388177a1af874dc8c7c1719108d9277', '500c0514cd6bade48538174aee22110be2170a664363d25f2c92e232278a392b');
INSERT INTO public.audit VALUES (8, 1795690460515487, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8BQVXB3QDMD5NWYB8MAE3VQ', '{"name":"ours"}', '500c0514cd6bade48538174aee22110be2170a664363d25f2c92e232278a392b', 'fea99938763b44c38e4fda86b3670c92b83f6935aa114189a8e2492e39fc2a4f');
INSERT INTO public.audit VALUES (9, 1795690460516023, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8BQVXB3QDMD5NWYBCK1FFRH', '{"name":"team"}', 'fea99938763b44c38e4fda86b3670c92b83f6935aa114189a8e2492e39fc2a4f', '1759567e23a342009fb8662ddf07576e83625c20469829870d9b971f3ae70b81');
INSERT INTO public.audit VALUES (10, 1795690460516727, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8BQVXB4RD48GDQQHQ67E4ZS', '{"name":"Ana"}', '1759567e23a342009fb8662ddf07576e83625c20469829870d9b971f3ae70b81', '1ead389d5c766a9961703dd68045253e778bee2a06e5c2b9445db4c0cb2830bb');
INSERT INTO public.audit VALUES (11, 1795690460517239, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8BQVXB53MEV19134MZQWDZX', '{"name":"mine"}', '1ead389d5c766a9961703dd68045253e778bee2a06e5c2b9445db4c0cb2830bb', '5ca5455577c6e33d14dc5df446c49f5b5ff9e3f56acbccfaebb353f86b990c53');
INSERT INTO public.audit VALUES (12, 1795690460518111, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '{"autoSync.scope.sites":"none → sit_01M8BQVXB0R2N9WZBYVHPEWQSK","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '5ca5455577c6e33d14dc5df446c49f5b5ff9e3f56acbccfaebb353f86b990c53', '19e8c345edbae3c93b7819e1f1ad0a8f7902e1d7cd9c46fc6dc66f62d57432c5');
INSERT INTO public.audit VALUES (13, 1795690460519731, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8BQVXB78DRQC1VHE8VYCCHA', '{"mac":"0004f2fe0001","model":"VVX 450"}', '19e8c345edbae3c93b7819e1f1ad0a8f7902e1d7cd9c46fc6dc66f62d57432c5', '93cc827c20b3f08aec8fa5a3832f14a3269e321ca9951ebf1fa88190bc9bdf52');
INSERT INTO public.audit VALUES (14, 1795690460520271, 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8BQVXB8Q009XREAFAS83VK6', '{"mac":"0004f2fe0002","model":"J179"}', '93cc827c20b3f08aec8fa5a3832f14a3269e321ca9951ebf1fa88190bc9bdf52', 'b1de9f6763cdfb25b77ad61b445ac4325d6a1ca43386102c3ec113a45525807e');
INSERT INTO public.audit VALUES (15, 1795690460521125, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8BQVXB9Y7T0NGTR2D5DAEXP', '{"count":"1","mac":"64167f000003"}', 'b1de9f6763cdfb25b77ad61b445ac4325d6a1ca43386102c3ec113a45525807e', '160c844d5de8138e76238e1e417dde5ae61634ac48a1b32031fc1a9d4d0aad22');
INSERT INTO public.audit VALUES (16, 1795690460523712, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '{"generation":"2","reason":"3 failed"}', '160c844d5de8138e76238e1e417dde5ae61634ac48a1b32031fc1a9d4d0aad22', 'ec26b53f6e51d7ba46d0f24205335559d5e46c7e3c8400a019ca060a94b09471');
INSERT INTO public.audit VALUES (17, 1795690460525316, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8BQVXBDDKJSBJJ68YDS5JWA', '{"level":"site","name":"base","settings":"2"}', 'ec26b53f6e51d7ba46d0f24205335559d5e46c7e3c8400a019ca060a94b09471', '8e7932238f520b27d479ff4c140e20ed9a5847ce633e4295a9c44285cdbd9ed9');
INSERT INTO public.audit VALUES (18, 1795690460525608, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8BQVXBDDKJSBJJ68YDS5JWA', '{"priority":"lowest → low"}', '8e7932238f520b27d479ff4c140e20ed9a5847ce633e4295a9c44285cdbd9ed9', 'b8c1dcbaca782173cc065ded70432d8836ab84ea0a94dc6e5f0b1e226ff812a9');
INSERT INTO public.audit VALUES (19, 1795690460526621, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8BQVXBDDKJSBJJ691VW2PMF', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', 'b8c1dcbaca782173cc065ded70432d8836ab84ea0a94dc6e5f0b1e226ff812a9', '1c3e8bdc88be12453ac769be86f5837548b8826b7f5289421d1cb1b2c9b54d8b');
INSERT INTO public.audit VALUES (20, 1795690460529784, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8BQVXBHYQT4AJ0SEEN0SKST', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '1c3e8bdc88be12453ac769be86f5837548b8826b7f5289421d1cb1b2c9b54d8b', '421f97e2286ec2e898acea0dd86b533a1b203c15eaac5202bb9f6f5b774d7996');
INSERT INTO public.audit VALUES (21, 1795690460531321, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8BQVXBJB9WHRQP1FJK0V5T8', '{"name":"cellar","site":"sit_01M8BQVXB0R2N9WZBYVHPEWQSK"}', '421f97e2286ec2e898acea0dd86b533a1b203c15eaac5202bb9f6f5b774d7996', 'd8c2e2021846949244f548663f3db2e90a4007c395df463b3167d06e055a0e47');
INSERT INTO public.audit VALUES (22, 1795690460532148, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8BQVXBJB9WHRQP1FJK0V5T8', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', 'd8c2e2021846949244f548663f3db2e90a4007c395df463b3167d06e055a0e47', '2c0a317b0a9b401d09328b61049a19ce09bd8527d0796b0a0a603e40959cc3ff');
INSERT INTO public.audit VALUES (23, 1795690460534779, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8BQVXBJB9WHRQP1FJK0V5T8', '{"certificate":"ab","mac":"0004f2fe0009"}', '2c0a317b0a9b401d09328b61049a19ce09bd8527d0796b0a0a603e40959cc3ff', 'b1ee458411960f23c81d3e519de596e93c1336eac6d6c650fed955c84e268bdf');
INSERT INTO public.audit VALUES (24, 1795690460536004, 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8BQVXBQWP966R4RQHYREEMD', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'b1ee458411960f23c81d3e519de596e93c1336eac6d6c650fed955c84e268bdf', '05829786d783e65ebf4b1887a34ecc863029e1e28444970c3895acc4b414e4f0');
INSERT INTO public.audit VALUES (25, 1795690460536825, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '{"rule":"none → latest","rule sit_01M8BQVXB0R2N9WZBYVHPEWQSK J179":"none → 4.1.3.0.6"}', '05829786d783e65ebf4b1887a34ecc863029e1e28444970c3895acc4b414e4f0', '1f009744534f8e70d712c4f5ea4145b29b4df7d8ec884c4fd07e91267337aa0b');
INSERT INTO public.audit VALUES (26, 1795690460538658, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8BQVXBTR6FRKZ6VXGKYJR60', '{"name":"code"}', '1f009744534f8e70d712c4f5ea4145b29b4df7d8ec884c4fd07e91267337aa0b', 'cbe77dba514696aba1513b7fc39f2bf9a51c311b3b3645c33225dfa1a9654a0f');
INSERT INTO public.audit VALUES (27, 1795690460540706, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8BQVXBVB01S4CVA2B9NQDM0', '{"code":"cod_01M8BQVXBTR6FRKZ6VXGKYJR60","lifecycle":"associated → enrolled","mac":"001b4f000005"}', 'cbe77dba514696aba1513b7fc39f2bf9a51c311b3b3645c33225dfa1a9654a0f', '449eaaafbfce7a70221d015c8854957b3b8330a84e07483a2ecff326f82bee83');
INSERT INTO public.audit VALUES (28, 1795690460541636, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '449eaaafbfce7a70221d015c8854957b3b8330a84e07483a2ecff326f82bee83', 'd9f8f4e8cbcbf0b0f1146df87f9ac899bef883bdec5f0dab1c8d38c37ac5a38f');
INSERT INTO public.audit VALUES (29, 1795690460542123, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8BQVXBXGHHFJQ17EAR252C0', '{"name":"Ada"}', 'd9f8f4e8cbcbf0b0f1146df87f9ac899bef883bdec5f0dab1c8d38c37ac5a38f', '4eabe28491c7c3abad80108d24b8e00fe8d5d6200cf49b49f95e134ecc25400a');
INSERT INTO public.audit VALUES (30, 1795690460542632, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8BQVXBYP5EEXMDFDBVYRAV0', '{"name":"Gone"}', '4eabe28491c7c3abad80108d24b8e00fe8d5d6200cf49b49f95e134ecc25400a', '47661bbb4f9d46269da0fb3821ae95a3c352d5a439aa63fe194a8f6b341cfcbe');
INSERT INTO public.audit VALUES (31, 1795690460543146, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'acc_01M8BQVXAN5KAMT5FBHBCQT3T0/acc_01M8BQVXAVZT2NMA32R3XWHWHY/acc_01M8BQVXAW3Y6YE12PTQHWS5EC/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8BQVXBYP5EEXMDFDD8HMJ19', '{"name":"ci","rights":"[\"read\"]"}', '47661bbb4f9d46269da0fb3821ae95a3c352d5a439aa63fe194a8f6b341cfcbe', 'bd259f48a93b49b6b58773f077ef161c268d93376b89ea03542fecff11fc1e0a');
INSERT INTO public.bundle VALUES ('sit_01M8BQVXB0R2N9WZBYVHPEWQSK', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 1795690460541446, 1795690460541446, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8BQVXB0R2N9WZBYVHPEWQSK', 'settings.txt', 'v1.dc3e05fa.HENkp0v6jv8OQ4nyRZ6xt7Vd6ns5VKu3hcbEL60U9nv+eQB0ebLoZvHAGePjFTN+qdOO8cg8LtTCa+1vd6Mdwq0');
INSERT INTO public.channel_key VALUES ('dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8BQVXAN5KAMT5FBHBCQT3T0', 1, 'dotO0H5g4TOPqNZWf2qntw93', 'v1.dc3e05fa.VICMW7FBwhWzmqo0C0eiSIok/u5iQ+cJ+uYrIMt2XUYq6YnwRJn+11uGfmog83U+zpNtW5VxFYlFFiQu', 1795690460501986, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BQVXAVZT2NMA32R3XWHWHY', 1, 'north', 'v1.dc3e05fa.Iq4t3jZOwi2c8AGxpt1xoQ/7sA5zAtQUpGdZT0wqY3osQQeKAtxqRsyWjqU3SoU', 1795690460507694, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 1, 'acme', 'v1.dc3e05fa.3aeUzo4oYH3pRF/DDZ3DpsTWilFBO2BI/VhYRDWs3UucpfRH5dSL+y0EUA', 1795690460508955, 'filler', 1796295260517879, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 2, 'acme', 'v1.dc3e05fa.7U+kzTTJBMAB68WQzem9wOj1OcI35AgFKnqG8es/ou4b6giiVE0vtBfYGQ', 1795690460517879, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8BQVXB78DRQC1VHE8VYCCHA', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', 'rom_01M8BQVXB1148JK8818NKYS1F6', '["grp_01M8BQVXB26GG5S7K6E2DAZ6VJ"]', 'usr_01M8BQVXB4RD48GDQQHQ67E4ZS', 'include', true, '{"floor":"3"}', 1795690460519324, 1795690460519324, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BQVXB8Q009XREAFAS83VK6', 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795690460520189, 1795690460520189, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BQVXB9Y7T0NGTR2D5DAEXP', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795690460520731, 1795690460520731, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795690460529117, 1795690460529117, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8BQVXBVB01S4CVA2B9NQDM0', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', '', '', '', '', false, 'null', 1795690460539577, 1795690460540349, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8BQVXAY5JRCYENEHDP0E9KP', 1);
INSERT INTO public.device_group VALUES ('grp_01M8BQVXB26GG5S7K6E2DAZ6VJ', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'sales', 'who sells', '', 'null', 1795690460514563, 1795690460514563, 1);
INSERT INTO public.device_group VALUES ('grp_01M8BQVXB3QDMD5NWYB8MAE3VQ', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'ours', '', 'model = "VVX 450"', 'null', 1795690460515275, 1795690460515275, 1);
INSERT INTO public.device_token VALUES ('dev_01M8BQVXBVB01S4CVA2B9NQDM0', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8BQVXB4RD48GDQQHQ67E4ZS', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'Ana', 'ana@example.org', '["dug_01M8BQVXB3QDMD5NWYBCK1FFRH"]', 'null', 1795690460516509, 1795690460516509, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8BQVXBTR6FRKZ6VXGKYJR60', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'code', '{"l":"v"}', 1795690460538342, 1795690460538342, 1, 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', 'numeric12', 'cdfbcd1c6c1199355a4ffca6485d03159760c0faf5d501611bf0653be2a60112', 'v1.dc3e05fa.gUyGqYBLiRkmQBnzQixYUXlIzK96QWlpz4apjh464zmIqvALHBx5Eg', 4635741600000000, 3, 1);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8BQVXBQWP966R4RQHYREEMD');
INSERT INTO public.firmware_pin VALUES ('dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8BQVXBQWP966R4RQHYREEMD', 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'J179 4.1', '{"l":"v"}', 1795690460535496, 1795690460535496, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '[{"value":"latest"},{"site":"sit_01M8BQVXB0R2N9WZBYVHPEWQSK","model":"J179","value":"4.1.3.0.6"}]', 1795690460536590, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8BQVXBJB9WHRQP1FJK0V5T8', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.o5e/Tnqghq0E/Zu5z1pW2yRPu6OSm9D/bE2mHCqb7/CZWLUXltDhD40HENFT7h9AniFxZBis5dCxCuB8PURG4OvBr4t3alN2tUfRTwQQUsQrgYS9h3io+efqgMH63aVXUaLrhiIqy72lczXK77xDmqJFIXEc8AlzJKL9qmMlxyvaQvTSGMQownYMh4b0eCPrGwgkZStF+ciZyPd6', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8BQVXBJB9WHRQP1FJK0V5T8', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'cellar', 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', '{"l":"v"}', 'v1.dc3e05fa.9V1GAjbE/JoEd8/HPF4dJUrzt/ZORcVa/bnyElXk3oDk+ZC7tf+gZh8ZePcVhiCk6htiN6UfzySdgIDbTIsztfRJyiz5B2HbZO9StjA/G5ccuaFWh8Jwiay8tiHchLiSzjNx7dIu0IKvyextcoc8O/2qHKi0PwItSkItRFyiE+38fwLBSN1BkVaQuIEvCsJ4h4Qb3CZ/nB84gA', 1795690460530884, 1795690460530884, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 10:54:24.858338');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 10:54:24.900294');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 10:54:25.178326');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 10:54:25.215471');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 10:54:25.252071');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 10:54:25.279498');
INSERT INTO public.job VALUES ('job_01M8BQVXBDDKJSBJJ691VW2PMF', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8BQVXAN5KAMT5FBHBCQT3T0","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.mVULatzp+RO2Dqa11G2YQBAWqq/tk8AyPsOTH4MmaLSLrrYLUAdO+piZOwyZhoCAItj1GzlOoC9qgzmi/js5', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795690460525857, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8BQVXBDDKJSBJJ691VW2PMF', 0, 'pf', 'v1.dc3e05fa.naDmVrXwnWB26KKba7Q7xhXOC4j1yBGeF9xuJD1Mx6K3NBzyxPdvOmeEvpDW7aRp43ibzmpF8pZpqRYv0mNBBmAG0vVvC+QmmOfQrVs');
INSERT INTO public.live_settings VALUES ('dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'v1.dc3e05fa./jUWyWcWq36k4a2qn9Mv0nEfAKiPZ3leLcdBgUk7UZeND8OUKmz9xu6j+2oumziMnz8T8o2+', 1795600800000000);
INSERT INTO public.member VALUES ('mem_01M8BQVXBXGHHFJQ17EAR252C0', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'Ada', '{"l":"v"}', 1795690460541926, 1795690460541926, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8BQVXB0R2N9WZBYVHPEWQSK"]', false, 0);
INSERT INTO public.member VALUES ('mem_01M8BQVXBYP5EEXMDFDBVYRAV0', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'Gone', 'null', 1795690460542516, 1795690460542516, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8BQVXB9Y7T0NGTR2D5DAEXP', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('10ade1e146639824e88aeeb3d5f8e7e414cfa4756de606e04c6f6112c093103d', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'v1.dc3e05fa.RRKeIPi8I2UwSaOs/iJtLG/SzM9r+3Jid6p6nZBDWmOs2CmQWtUlUfTa++1z5r1ncQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.policy VALUES ('pol_01M8BQVXBDDKJSBJJ68YDS5JWA', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'base', 5, 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', -1, 'v1.dc3e05fa.p0r0rg7a7AaaiQVyJMnL3IA4z9bnqTqd6gEx7DhkVcG/n0mooaO5OTSs2BVxgUg9zZjST6NG/zfbPZtmG06zSJ0jDxor2/09xLtT938ek3gW2au3wFI12z2Z/VIZZk/jlg28RdL7NQWP9Pafonm8NWZWAW7elRcs2vrQj9XVPrQuHgBOwvO9Iqi6ZFFIEN294DWlHLkfTAT6/yRuH+Y', '{"l":"v"}', 1795690460525170, 1795690460525536, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'pol_01M8BQVXBDDKJSBJJ68YDS5JWA', 1, 'base', 5, 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', -2, 'v1.dc3e05fa.5FAaSZuDBHdR+q5DZtsQH7+/vi9nh8Ouo4U6ABkfzpAoDcdbQ83JHhFHvK02qO4VcEqr9ayvSDDbQbmaw/qj4xuNXFppEezc7EfYh5iX4zTDa7sSjOSRyC6yNVtXcg8pz60SrJpzeJenn6ObqHvzsVErfLFSOUEMBEDspBXKYS/Ln2+TICkvIUIVsLyKPsQmlcqpA827yKSY2J4mMwU', '{"l":"v"}', 1795690460525170, 1795690460525170, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'pol_01M8BQVXBDDKJSBJJ68YDS5JWA', 2, 'base', 5, 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', -1, 'v1.dc3e05fa.v2A5GASUAxGzaoNm2khFwhZnI8/DEqoGBh0deLBQJI9N6aRG2SjnAeajD3vC2gGxiA2159p+nAKRAg0EK0bpRbOkqfPvi4P2f9MiX6tXIeef7ynGwCpEL7sWGBvCKu8uitp/TiOIdTC/kCELShOkwzsXXl2QdpLaPs5TfpONC2qzInQcJlKgWQnN31zhyZJa5atbdceGWhL5ML/CMnE', '{"l":"v"}', 1795690460525170, 1795690460525536, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8BQVXAY5JRCYENEHDP0E9KP', 'acc_01M8BQVXAVZT2NMA32R3XWHWHY', 'north', '{"l":"v"}', 1795690460510378, 1795690460510378, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.dSYsUWQ+w6AP9ozvDpeLl5Rq/yaKyNyg/DKXY74tQKoVRz6xPNjWfO9RFPnP32BwSQ', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BQVXAN5KAMT5FBHBCQT3T0', '3nuoseqsafi3gxwhtwe5kusybf', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Vm3P4aNwXHC5vctlBanoEAipUEv8OE8yLFHRLvhgI6PcuPgF3ENs3w', 1, 1795690460501986, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BQVXAVZT2NMA32R3XWHWHY', '72hjm3chbzforhg6xnig2jexvb', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.rfNl8oJhADoBMPZhHWhJSdLyRBn4Yje6yccxmuypCVhRU61q5RlghAngeCAtgXE', 1, 1795690460507694, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'ijz2qxcwfxkse3sn7aptiwun5a', true, '{"Enabled":false,"Sites":["sit_01M8BQVXB0R2N9WZBYVHPEWQSK"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.mclUxa7iJ8D3tBh6rcc5dxZqefoVNPn25OGfKdcphCqIggcz2fQ+uS2N2NErTPQ', 2, 1795690460517879, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.yHdbHo9rtuTJMps1AZQZgYPcdLUNprBIMPr1s3nncmFWUoP6N40z03W2r8NLxfbkgpx6fI/BEp1OIu0iuxdaWw', 1795690460543303);
INSERT INTO public.road VALUES ('dev_01M8BQVXB78DRQC1VHE8VYCCHA', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8BQVXBHYQT4AJ0SEEN0SKST', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 2, 'paused', '3 failed', 0, 1795690460523593, 1795690460523593, 1);
INSERT INTO public.room VALUES ('rom_01M8BQVXB1148JK8818NKYS1F6', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'Spree', 'sit_01M8BQVXB0R2N9WZBYVHPEWQSK', '3', 'huddle', 6, 'null', 1795690460513537, 1795690460513537, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8BQVXB53MEV19134MZQWDZX', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795690460517114, 1795690460517114, 1);
INSERT INTO public.site VALUES ('sit_01M8BQVXB0R2N9WZBYVHPEWQSK', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8BQVXAY5JRCYENEHDP0E9KP', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795690460512164, 1795690460512164, 1);
INSERT INTO public.token VALUES ('tok_01M8BQVXBYP5EEXMDFDD8HMJ19', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795690460542992, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795690460524464);
INSERT INTO public.upload VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795690460524817);
INSERT INTO public.upload VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795690460524922);
INSERT INTO public.upload_chunk VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.vqFoIwCpIMVV2viSm5EgYUkPVDdj6Qjg7tjCPrw5lo+T45sC7EcnQzy7C+RYzRQmT5e1k0eB9BedYTlpERjRgoIW8CPr1v+CXIMqVdA');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.vA4rlGjdLpGnI0oueXfubSNawPpKen1QULgRUgCFyPK3T7r/5iJ1uK99Skwv');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.LH2/eoSa54jb64k6ze/pRMIfv06TEVLnPpld1qOXGps/6FYTdhhsIRd1faLo');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.ETJ6n/TILhVOlyx8jXAVszcY1N1anFW8kY6oED5/jLsJVP3l0ySdc1a3T7o');
INSERT INTO public.upload_chunk VALUES ('acc_01M8BQVXAW3Y6YE12PTQHWS5EC', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8BQVXB3QDMD5NWYBCK1FFRH', 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 'team', 'who works', 'null', 1795690460515903, 1795690460515903, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8BQVXAW3Y6YE12PTQHWS5EC', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 6, true);
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
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_email_key_key UNIQUE (account, email_key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
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
CREATE INDEX member_page ON public.member USING btree (account, id);
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
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
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
