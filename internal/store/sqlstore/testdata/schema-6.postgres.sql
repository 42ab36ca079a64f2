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
CREATE TABLE public.authority (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    key_type text NOT NULL COLLATE pg_catalog."C",
    lifetime bigint NOT NULL,
    renew_at bigint NOT NULL,
    approval boolean NOT NULL,
    server_keygen boolean NOT NULL,
    single_des boolean NOT NULL
);
CREATE TABLE public.blocked_key (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.ca_generation (
    authority text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    imported boolean NOT NULL,
    certificate text NOT NULL COLLATE pg_catalog."C",
    above text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    ra text NOT NULL COLLATE pg_catalog."C",
    ra_key text NOT NULL COLLATE pg_catalog."C",
    cross_signed text NOT NULL COLLATE pg_catalog."C",
    crl bigint NOT NULL,
    created_at bigint NOT NULL,
    activated_at bigint NOT NULL,
    ended_at bigint NOT NULL,
    retired_at bigint NOT NULL
);
CREATE TABLE public.certificate (
    serial text NOT NULL COLLATE pg_catalog."C",
    authority text NOT NULL COLLATE pg_catalog."C",
    generation bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    der text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    issued_at bigint NOT NULL,
    revoked_at bigint NOT NULL,
    reason bigint NOT NULL,
    mark bigint NOT NULL,
    seen_at bigint NOT NULL
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
CREATE TABLE public.factory_root (
    id text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    labels text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    revision bigint NOT NULL,
    pem text NOT NULL COLLATE pg_catalog."C",
    families text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    organizations text NOT NULL COLLATE pg_catalog."C",
    eku text NOT NULL COLLATE pg_catalog."C",
    allow_expired boolean NOT NULL,
    allow_sha1 boolean NOT NULL
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
CREATE TABLE public.identity (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    mac text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    seed text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    wanted_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    spent_at bigint NOT NULL,
    spent_key text NOT NULL COLLATE pg_catalog."C",
    approved boolean NOT NULL,
    authority text NOT NULL COLLATE pg_catalog."C",
    serial text NOT NULL COLLATE pg_catalog."C",
    not_before bigint NOT NULL,
    not_after bigint NOT NULL,
    seen_at bigint NOT NULL,
    changed_at bigint NOT NULL
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
CREATE TABLE public.pki_mark (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
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
INSERT INTO public.account VALUES ('acc_01M8C59Q0JJEV6VXFA6S0NZRKX', NULL, 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/', 'operator', 'Operator', 'operator', 'standard', false, '89026426', 'null', 1795704544274014, 1795704544274014, 1);
INSERT INTO public.account VALUES ('acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/', 'north', '', 'provider', 'enterprise', false, '47809508', '{"tier":"gold"}', 1795704544279593, 1795704544279593, 1);
INSERT INTO public.account VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '51089694', 'null', 1795704544280949, 1795704544280949, 1);
INSERT INTO public.audit VALUES (1, 1795704544275039, 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/', 'system:system', 'first start', '', 'account.create', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', '3235225ff90433fb3e1abc58ab2197b77fc50f650f2bbeb9331497aeb4bdaa0c');
INSERT INTO public.audit VALUES (2, 1795704544280310, 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', '{"license":"enterprise","name":"north","type":"provider"}', '3235225ff90433fb3e1abc58ab2197b77fc50f650f2bbeb9331497aeb4bdaa0c', '4b18f4a2296f403805c0e3410449819c474cac1d2b3822b4f89c380a605b3274');
INSERT INTO public.audit VALUES (3, 1795704544281481, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '{"license":"standard","name":"acme","type":"customer"}', '4b18f4a2296f403805c0e3410449819c474cac1d2b3822b4f89c380a605b3274', '81abc3482285a5e08e18c3a25afeb48374cdfa0957dced177b04ae5344c82a42');
INSERT INTO public.audit VALUES (4, 1795704544282773, 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8C59Q0TCQ27T2STDD305JG6', '{"name":"north"}', '81abc3482285a5e08e18c3a25afeb48374cdfa0957dced177b04ae5344c82a42', '63d0e640e80e64868198bec95ad8c7c4e21c569910f5ceb559d309fce60ebf35');
INSERT INTO public.audit VALUES (5, 1795704544284110, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', '{"name":"Berlin"}', '63d0e640e80e64868198bec95ad8c7c4e21c569910f5ceb559d309fce60ebf35', '140e5a6122019307c35135672f5b91c3e612042d9961b2a8d9f436c6061cce64');
INSERT INTO public.audit VALUES (6, 1795704544284857, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8C59Q0WSWTSE1NMMCV0EZSK', '{"name":"Spree"}', '140e5a6122019307c35135672f5b91c3e612042d9961b2a8d9f436c6061cce64', '6272265f6d10f8e8b392d936e62a3be5c52f6539a83966e942997b28ff31a863');
INSERT INTO public.audit VALUES (7, 1795704544285336, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8C59Q0X5YWMBX2NCWCX63ED', '{"name":"sales"}', '6272265f6d10f8e8b392d936e62a3be5c52f6539a83966e942997b28ff31a863', '15169312fb2396cc292d46eef654e64375158fc9f54f03c994c335608324b162');
INSERT INTO public.audit VALUES (8, 1795704544286079, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8C59Q0X5YWMBX2NCY041KDY', '{"name":"ours"}', '15169312fb2396cc292d46eef654e64375158fc9f54f03c994c335608324b162', '3b39f81a3690a58fdd5fcde09cb7c5e915b161350ce8494f44dcb899ad473946');
INSERT INTO public.audit VALUES (9, 1795704544286603, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8C59Q0YPHW5YG2GCGW7WV79', '{"name":"team"}', '3b39f81a3690a58fdd5fcde09cb7c5e915b161350ce8494f44dcb899ad473946', '38d2cdf3ab146ef7b9a8066c06fff67c46303dacb054c1d44c45a1ac065550a5');
INSERT INTO public.audit VALUES (10, 1795704544287311, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8C59Q0ZJC5HBQ5M2CWDXNNR', '{"name":"Ana"}', '38d2cdf3ab146ef7b9a8066c06fff67c46303dacb054c1d44c45a1ac065550a5', 'b9caed6afd42936e6add11af8d9366a550e8877427eadfe4a367c644c3939353');
INSERT INTO public.audit VALUES (11, 1795704544287814, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8C59Q0ZJC5HBQ5M2FZR8S4G', '{"name":"mine"}', 'b9caed6afd42936e6add11af8d9366a550e8877427eadfe4a367c644c3939353', 'bb1375f6b28814254b9037559c4414d12cc9c58e8807c2681e9a23e7924f266b');
INSERT INTO public.audit VALUES (12, 1795704544288324, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '{"autoSync.scope.sites":"none → sit_01M8C59Q0VFSPEJHXN0XBA8KZ5","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'bb1375f6b28814254b9037559c4414d12cc9c58e8807c2681e9a23e7924f266b', '8b59b972655d3429269e094997a4d76777aa4ca92b1317a6a36237751c36d319');
INSERT INTO public.audit VALUES (13, 1795704544289484, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8C59Q11W95HHQPVP4EB34Y6', '{"mac":"0004f2fe0001","model":"VVX 450"}', '8b59b972655d3429269e094997a4d76777aa4ca92b1317a6a36237751c36d319', '53296d0482a18aee36ae5e04d09002368706b7cde0a337e9a1799587e631af56');
INSERT INTO public.audit VALUES (14, 1795704544290129, 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8C59Q11W95HHQPVP71V2S9D', '{"mac":"0004f2fe0002","model":"J179"}', '53296d0482a18aee36ae5e04d09002368706b7cde0a337e9a1799587e631af56', 'f63cf7f8c78ad6934524af7941b757a20dd7c02e1fe089d8bee7642827148c14');
INSERT INTO public.audit VALUES (15, 1795704544291721, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8C59Q130X979K3J0Z56CBV2', '{"count":"1","mac":"64167f000003"}', 'f63cf7f8c78ad6934524af7941b757a20dd7c02e1fe089d8bee7642827148c14', '8132fcf00a5cd7a124b3df1d591f88b976dab2ab29bb822c5ec9443ed4e20e0f');
INSERT INTO public.audit VALUES (16, 1795704544293725, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '{"generation":"2","reason":"3 failed"}', '8132fcf00a5cd7a124b3df1d591f88b976dab2ab29bb822c5ec9443ed4e20e0f', '878dc1da7f14972a4bbac372884ccbca647d49abe903f528656c82f1fce9d4eb');
INSERT INTO public.audit VALUES (17, 1795704544295834, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8C59Q17BDC1J19JA8QMK27R', '{"level":"site","name":"base","settings":"2"}', '878dc1da7f14972a4bbac372884ccbca647d49abe903f528656c82f1fce9d4eb', '511f15f1c785ac98d7a3be8f6e76bb57b73eaa4464ca7582ab512262f3f062e4');
INSERT INTO public.audit VALUES (18, 1795704544296084, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8C59Q17BDC1J19JA8QMK27R', '{"priority":"lowest → low"}', '511f15f1c785ac98d7a3be8f6e76bb57b73eaa4464ca7582ab512262f3f062e4', '731c76fc7bb091959ef11229a8657cb95069f8df7c6383ea7452988dc872303e');
INSERT INTO public.audit VALUES (19, 1795704544296885, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8C59Q181KXR0KXXW14VNZV3', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', '731c76fc7bb091959ef11229a8657cb95069f8df7c6383ea7452988dc872303e', '74405050635ec07ba8346d950e06778abb324254b6df2ca56146157d5587f9d0');
INSERT INTO public.audit VALUES (20, 1795704544298421, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8C59Q19GQ1SNTAF4EH0RECC', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '74405050635ec07ba8346d950e06778abb324254b6df2ca56146157d5587f9d0', '77d360372232bf481cbb44d0159e4f75659156b0ec19801cfe489f146a16ab5c');
INSERT INTO public.audit VALUES (21, 1795704544299477, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8C59Q1BHG25SXKDK6AHA3QV', '{"name":"cellar","site":"sit_01M8C59Q0VFSPEJHXN0XBA8KZ5"}', '77d360372232bf481cbb44d0159e4f75659156b0ec19801cfe489f146a16ab5c', '3801927eeca691463c4ef2df1d6e895229d21d47563c55d26343cfac71300c26');
INSERT INTO public.audit VALUES (22, 1795704544300371, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8C59Q1BHG25SXKDK6AHA3QV', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '3801927eeca691463c4ef2df1d6e895229d21d47563c55d26343cfac71300c26', '9e110017d86eeccc35b8fe702b936f6661d5ab516ea07317a812994bbd0b5c9f');
INSERT INTO public.audit VALUES (23, 1795704544302553, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8C59Q1BHG25SXKDK6AHA3QV', '{"certificate":"ab","mac":"0004f2fe0009"}', '9e110017d86eeccc35b8fe702b936f6661d5ab516ea07317a812994bbd0b5c9f', 'e945249f08f2b664386ea618d7bb7fe7c3606d20af74b40cf53e2337a9ac8e13');
INSERT INTO public.audit VALUES (24, 1795704544303943, 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8C59Q1F398QR5M5K4JYKXDE', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'e945249f08f2b664386ea618d7bb7fe7c3606d20af74b40cf53e2337a9ac8e13', '6e56ede51af0cc5dfab6d17b5b9c4907ad961bc2ee309d2521b6deb97fccfef4');
INSERT INTO public.audit VALUES (25, 1795704544304987, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '{"rule":"none → latest","rule sit_01M8C59Q0VFSPEJHXN0XBA8KZ5 J179":"none → 4.1.3.0.6"}', '6e56ede51af0cc5dfab6d17b5b9c4907ad961bc2ee309d2521b6deb97fccfef4', '934d2e188425286ab6fd1553ca455f96977861addc194873ed41a10cfecf55b6');
INSERT INTO public.audit VALUES (26, 1795704544307057, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8C59Q1J4EJ0B62G3YZF2NMZ', '{"name":"code"}', '934d2e188425286ab6fd1553ca455f96977861addc194873ed41a10cfecf55b6', 'c06626cf2043d075dc6b2daeb5d60fbd425d35dd28c85cc7dc01dbeb81d6114a');
INSERT INTO public.audit VALUES (27, 1795704544309622, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8C59Q1MYV1ZSN13W772P207', '{"code":"cod_01M8C59Q1J4EJ0B62G3YZF2NMZ","lifecycle":"associated → enrolled","mac":"001b4f000005"}', 'c06626cf2043d075dc6b2daeb5d60fbd425d35dd28c85cc7dc01dbeb81d6114a', '9e8069fbf90166cbc521ed0f9c4a7c0242fd54589c8a76ea01857a6ca6e42abc');
INSERT INTO public.audit VALUES (28, 1795704544311016, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8C59Q1P27PT3AVQ9FAZAKK3', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '9e8069fbf90166cbc521ed0f9c4a7c0242fd54589c8a76ea01857a6ca6e42abc', '13472d2e8cf1daddbffda188efa8f12f99ac3f0fe9460df9cd33f250b9e84f31');
INSERT INTO public.audit VALUES (29, 1795704544312029, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8C59Q1P27PT3AVQ9FAZAKK3', '{"generation":"2"}', '13472d2e8cf1daddbffda188efa8f12f99ac3f0fe9460df9cd33f250b9e84f31', '80c64cefa30c298ee453dc88e99c6dd4c1f29699b85eb602eb514c120af83cb0');
INSERT INTO public.audit VALUES (30, 1795704544312824, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8C59Q19GQ1SNTAF4EH0RECC', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', '80c64cefa30c298ee453dc88e99c6dd4c1f29699b85eb602eb514c120af83cb0', 'd77d515de06523aabb8fe5736b3d3c6483822f5df30072374e967f3f8ee463d4');
INSERT INTO public.audit VALUES (31, 1795704544313858, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8C59Q19GQ1SNTAF4EH0RECC', '{"mac":"00e0dbfe0004"}', 'd77d515de06523aabb8fe5736b3d3c6483822f5df30072374e967f3f8ee463d4', '9c7cb4b59744d76249157fe4d80c21974b4246fc906c80a122a38c11bb3b2422');
INSERT INTO public.audit VALUES (32, 1795704544316160, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8C59Q19GQ1SNTAF4EH0RECC","mac":"00e0dbfe0004","reason":"superseded"}', '9c7cb4b59744d76249157fe4d80c21974b4246fc906c80a122a38c11bb3b2422', '2ae2a24c696374eeb732f875b186355bba269afbd0187659b1855314acfb8216');
INSERT INTO public.audit VALUES (33, 1795704544316787, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '2ae2a24c696374eeb732f875b186355bba269afbd0187659b1855314acfb8216', 'f352bedf3b33419e8f3b2280f18a729835ca0d157ecde0f61eecbe6b6259e85e');
INSERT INTO public.audit VALUES (34, 1795704544317083, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8C59Q1WDNC6K7PH7CSK1B7R', '{"name":"Ada"}', 'f352bedf3b33419e8f3b2280f18a729835ca0d157ecde0f61eecbe6b6259e85e', '0dd6e68026fc6b1bc42507b400c6945e8181035422a54e7a819fb7c5056c6452');
INSERT INTO public.audit VALUES (35, 1795704544317299, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8C59Q1XTHXF9H2VKFMC2ND8', '{"name":"Gone"}', '0dd6e68026fc6b1bc42507b400c6945e8181035422a54e7a819fb7c5056c6452', 'de6a3b0a6ccbfd558d5f0af945f60de3300d7e5f88550ee9f2697c5d584eaf3f');
INSERT INTO public.audit VALUES (36, 1795704544317482, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'acc_01M8C59Q0JJEV6VXFA6S0NZRKX/acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX/acc_01M8C59Q0RMNP1J58H77WVRZ4C/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8C59Q1XTHXF9H2VKGG3W04E', '{"name":"ci","rights":"[\"read\"]"}', 'de6a3b0a6ccbfd558d5f0af945f60de3300d7e5f88550ee9f2697c5d584eaf3f', 'c77a1c9e64d813f9c5f63340678b9c52d08edca3f2d37db5a316209785d87045');
INSERT INTO public.authority VALUES ('ca_01M8C59Q1P27PT3AVQ9FAZAKK3', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'devices', '{"l":"v"}', 1795704544310332, 1795704544311939, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.bundle VALUES ('sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 1795704544316586, 1795704544316586, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', 'settings.txt', 'v1.dc3e05fa.iML+oHnblvwXethTWkJ+OaTd/tPPYvHRULiubY9RxoqswUne9LCai3sNCAU8tHdxFuHKZh3+5yM24IfnoANCVi0');
INSERT INTO public.ca_generation VALUES ('ca_01M8C59Q1P27PT3AVQ9FAZAKK3', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.FX4b3r3VnAc05iZv+d1fdDm9PByb7t8DlRV4KmYdT5vnmH6x7/sKGhIah+E', 'BA==', 'v1.dc3e05fa.gwHnwOsEryWrRViM38vyUpsHYgKJZO+5U2nWK7GgA2vTRxxTHgcjO+iyAFg', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8C59Q1P27PT3AVQ9FAZAKK3', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.d7ltQ1DOdngKWybYhNTr2gH27PuS/cxA0rH5PLT4hLs6jB/3/6svrhlw7F2J', 'Bg==', 'v1.dc3e05fa.PzvJFjvtVFXa6rBqcO/VVhVA1dsL666vv/GXoUJjM2SzFaQxYtps7ef2YhC4', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8C59Q1P27PT3AVQ9FAZAKK3', 1, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'dev_01M8C59Q19GQ1SNTAF4EH0RECC', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8C59Q1P27PT3AVQ9FAZAKK3', 1, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'dev_01M8C59Q19GQ1SNTAF4EH0RECC', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8C59Q0JJEV6VXFA6S0NZRKX', 1, 'pk6e5PVHxahZoWIeXZkK9DSt', 'v1.dc3e05fa.D6NssbUs3p9BG02oERfjnEIVwSxZVNPR7mYmBEYCuCxyvzHzWauu3j8Wz9bBMOKwydeiAi2H0I5v4Cc2', 1795704544274014, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 1, 'north', 'v1.dc3e05fa.xd3PnncSDe5DH8dP1DmaALD1sJlC44Z0KiRTVW3ImYB1bXMir1jM6iDS83QyJuc', 1795704544279593, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 1, 'acme', 'v1.dc3e05fa.uQHvSSa8JgN7JL961rTDkHGC2fPhQmbfWw+l0IUR6Xnvl9gILn5dOzq4GQ', 1795704544280949, 'filler', 1796309344288155, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 2, 'acme', 'v1.dc3e05fa.kvN72/NXhy1TlG8CWD3w8dDgqS1/xR4UhNUAEZSUE6U0ZGV+mcpxjpjLiw', 1795704544288155, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8C59Q11W95HHQPVP4EB34Y6', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', 'rom_01M8C59Q0WSWTSE1NMMCV0EZSK', '["grp_01M8C59Q0X5YWMBX2NCWCX63ED"]', 'usr_01M8C59Q0ZJC5HBQ5M2CWDXNNR', 'include', true, '{"floor":"3"}', 1795704544289065, 1795704544289065, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C59Q11W95HHQPVP71V2S9D', 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795704544289885, 1795704544289885, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C59Q130X979K3J0Z56CBV2', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795704544291115, 1795704544291115, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795704544297981, 1795704544297981, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0);
INSERT INTO public.device VALUES ('dev_01M8C59Q1MYV1ZSN13W772P207', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', '', '', '', '', false, 'null', 1795704544308616, 1795704544309320, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8C59Q0TCQ27T2STDD305JG6', 1);
INSERT INTO public.device_group VALUES ('grp_01M8C59Q0X5YWMBX2NCWCX63ED', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'sales', 'who sells', '', 'null', 1795704544285136, 1795704544285136, 1);
INSERT INTO public.device_group VALUES ('grp_01M8C59Q0X5YWMBX2NCY041KDY', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'ours', '', 'model = "VVX 450"', 'null', 1795704544285853, 1795704544285853, 1);
INSERT INTO public.device_token VALUES ('dev_01M8C59Q1MYV1ZSN13W772P207', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8C59Q0ZJC5HBQ5M2CWDXNNR', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'Ana', 'ana@example.org', '["dug_01M8C59Q0YPHW5YG2GCGW7WV79"]', 'null', 1795704544287120, 1795704544287120, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8C59Q1J4EJ0B62G3YZF2NMZ', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'code', '{"l":"v"}', 1795704544306432, 1795704544306432, 1, 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', 'numeric12', '4ab9f8d09c3ceb31bc28b69633732b15cbb14ee43fc415b1156932bb1b809792', 'v1.dc3e05fa.ZgBdBHl9d8jXmVjAuN6fkOiK+hVbx8h6jj8qzC/N3cGG3Ce5aHhlFQ', 4635741600000000, 3, 1);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8C59Q1F398QR5M5K4JYKXDE');
INSERT INTO public.firmware_pin VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8C59Q1F398QR5M5K4JYKXDE', 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'J179 4.1', '{"l":"v"}', 1795704544303513, 1795704544303513, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '[{"value":"latest"},{"site":"sit_01M8C59Q0VFSPEJHXN0XBA8KZ5","model":"J179","value":"4.1.3.0.6"}]', 1795704544304725, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8C59Q1BHG25SXKDK6AHA3QV', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.4nJLBI/ITglj2u78NWyC8AFjn5DgePCyBnlThSp4Gg+bh5tNaO/89ZjilClw/jmNBVFcmXsbgc2sAK/AfFpiO8AJnIlczAsWfjelgYqgQFH6LGg7ywsGJ5jgdugMeYpqabmTFxOuImBmmVIbU6OSgU/EuU1+ZX+rVOQjgeDUhTHxDRSZmsigJpIhRJhneQ+B0w1q2ZQpSQUP/1qA', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8C59Q1BHG25SXKDK6AHA3QV', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'cellar', 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', '{"l":"v"}', 'v1.dc3e05fa.dLR8aJi/V0/jIZ4vXX/NZocxR95IJktZsQ0NEz39Z1cMtyNaPZO3+BF/78Mg3L5UW3zOfliUCm2BcD047cDNqq4/LcPG2PakaJP7sDp/tBSkFRqQIuAtP9HBZZ4wFLms9XvXrz3zEgykIcfURgBD7TXVcdjZ8DwhK1c5pIfX+4HETt5cFCnHi0y2Yzyof/CVO/YVdQEmU3Xaiw', 1795704544299159, 1795704544299159, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 14:49:08.570055');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 14:49:08.585793');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 14:49:08.670298');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 14:49:08.681583');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 14:49:08.693676');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 14:49:08.702553');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 14:49:08.715292');
INSERT INTO public.identity VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8C59Q1P27PT3AVQ9FAZAKK3', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8C59Q181KXR0KXXW14VNZV3', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8C59Q0JJEV6VXFA6S0NZRKX","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.6NASCKMqr6Y468czSnEQYLCBxKVG8M502odAw7jl6j4obG6/z7247odDsDRliSnh9kK8ukhoVQ2VclPB4Z5t', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795704544296267, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8C59Q181KXR0KXXW14VNZV3', 0, 'pf', 'v1.dc3e05fa.mF81VeFeBSOlZnKNEPPntHCsa3ylr/bn4qBKBAjZbcgADqoRtETvCc749cANksY9RzCrGCqsw0PJS1+SUoT/YQLLHGtMEj10U1m0dB4');
INSERT INTO public.live_settings VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'v1.dc3e05fa.2y7dOwvvP/7WP23fZb67q3MqGEckRoT8OkmGrUyEmKXfL6yle92TtdWUpmLrTuj2sGvRZ+M8', 1795600800000000);
INSERT INTO public.member VALUES ('mem_01M8C59Q1WDNC6K7PH7CSK1B7R', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'Ada', '{"l":"v"}', 1795704544316993, 1795704544316993, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8C59Q0VFSPEJHXN0XBA8KZ5"]', false, 0);
INSERT INTO public.member VALUES ('mem_01M8C59Q1XTHXF9H2VKFMC2ND8', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'Gone', 'null', 1795704544317255, 1795704544317255, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8C59Q130X979K3J0Z56CBV2', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('d09f154b75566cd0a539e2821678ba132d028797ed22310af830fc0895ec33ab', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'v1.dc3e05fa.IBCzAzNKK77wEfgZY944snXC/rSct/k/sdtjAjEQ8l5kGaVpf7RwgO7PGhNVSX9e1A', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 2);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8C59Q17BDC1J19JA8QMK27R', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'base', 5, 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', -1, 'v1.dc3e05fa.Ux/n95Ip50AR3Rc3CcEctMo/TJGctP1nlE2kHJKbNFE83UD/1Qd9/TbDPF48dE+8p5SaggLXYyuYt5aQuJqC1bwFg66mpWC+1s/vYZ05KuaBqUmF7BMpqbDDBcCWq5nlmvp0QQVX7a6idP32cSWIryWwsu729TB+r9zrVx4nORm6z6QgBwBtTIsLEieWBBuALfcY6J61316joV72uNE', '{"l":"v"}', 1795704544295751, 1795704544295992, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'pol_01M8C59Q17BDC1J19JA8QMK27R', 1, 'base', 5, 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', -2, 'v1.dc3e05fa.rlvM//A0gZeXxBPWHB6sZtibPyArBg64vmauGhLoglAL132ILqI3rxBKbZICQfTbFw7i0qfc/Q9hC2CrCGT7GeUGYZyWrLiwomReH7qGFv0wA/x0xDrcWnH13tC8eLXsAK1AJPhtt1hjd5Vl5pZUAfVDes4CONdvQgiVjFzer4b+YoDr3sOIfgxx0XErFgsEJ3yvNI21l8EgeKdrGG0', '{"l":"v"}', 1795704544295751, 1795704544295751, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'pol_01M8C59Q17BDC1J19JA8QMK27R', 2, 'base', 5, 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', -1, 'v1.dc3e05fa.wuQKgVbwGIUGBVhAx1TL+cby8rcETRjYxbCycjifGoXxcEA+Gjc7l44wNVa6JAU534I33Hk2K9wB6T7YTFNLmy9G56vY+95S1Wi0jiPxJxzz8uEkRn5ccHfsUh8B8rbnq7G4BoLcl4ff1fSc0Ad2IGEmm/DCR59PMN8kW3IJocVhK1PPMUViHEmDe/ofigGlcF3jGaqmXJF5FbvYtvw', '{"l":"v"}', 1795704544295751, 1795704544295992, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8C59Q0TCQ27T2STDD305JG6', 'acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'north', '{"l":"v"}', 1795704544282372, 1795704544282372, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.2MMyWZUGtUH2Uz3teifN0zYFkArA4torD5j+MR4RKjjwE/GANItcws/B7qyvioWuVQ', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C59Q0JJEV6VXFA6S0NZRKX', '6c2bwhta4mmcswxwhq4veabw3u', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.LzmIARB1KHglcj2YgRAlkJD7XvcMAefKur0OsSj/b+BQGLcfkG9dlw', 1, 1795704544274014, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C59Q0Q84VKT7ZJ6J0W0PSX', 'f7fqdhlafrwaf6ssclsywbze3n', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.3Qpb7JoMLahxDd5XLhy+qSnJudsYG/bX/nQxbgSBRNymh7picSRL0oYfMoqDfzY', 1, 1795704544279593, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'oc4a2l5d43bvhmytgeiu2e6nfr', true, '{"Enabled":false,"Sites":["sit_01M8C59Q0VFSPEJHXN0XBA8KZ5"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.wbSSUaWmXaWX6Q8Q1jyLHVoMfcBep6puzab/WGbQO3tafoV/lZ9qVunKWp14MKM', 2, 1795704544288155, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.y9vrP97kAdbv3W/R7H4pjwsFVbwdDzczgbNBw2Ew6O6FcOiR8svmTwGN9kdb6MeduLpJIW2sE0K/52jWVfzvDA', 1795704544317545);
INSERT INTO public.road VALUES ('dev_01M8C59Q11W95HHQPVP4EB34Y6', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8C59Q19GQ1SNTAF4EH0RECC', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', 2, 'paused', '3 failed', 0, 1795704544293546, 1795704544293546, 1);
INSERT INTO public.room VALUES ('rom_01M8C59Q0WSWTSE1NMMCV0EZSK', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'Spree', 'sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', '3', 'huddle', 6, 'null', 1795704544284546, 1795704544284546, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8C59Q0ZJC5HBQ5M2FZR8S4G', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795704544287597, 1795704544287597, 1);
INSERT INTO public.site VALUES ('sit_01M8C59Q0VFSPEJHXN0XBA8KZ5', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8C59Q0TCQ27T2STDD305JG6', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795704544283711, 1795704544283711, 1);
INSERT INTO public.token VALUES ('tok_01M8C59Q1XTHXF9H2VKGG3W04E', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795704544317453, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795704544294373);
INSERT INTO public.upload VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795704544295408);
INSERT INTO public.upload VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795704544295502);
INSERT INTO public.upload_chunk VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.xvsaMHsVjoT1fj79ePuipux9y43rZlHNK+Z4ZPV5HUGkhA8/z/+EB1bSFqt/LDH35YFtDO9WfiyW60oOgsitiK3h0dyrr2zy4B3QcAc');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.qTLkUWyfJkOo3MCZicC2qQ+jSkiQdgXdEuIyb6NXNSNkZs4zR5VYKuIqtY5B');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.sWS/pzhgVV2RtrvyYuOUgA1WNwk1tZSN3n3B9Me9ql1d3/+NLcQfAZorEjBP');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.kbvjG52iZnR/il0P9huSamg2LhVyCd5Am2YyCrfxfCGiPpZsmgVqWxe4VOs');
INSERT INTO public.upload_chunk VALUES ('acc_01M8C59Q0RMNP1J58H77WVRZ4C', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8C59Q0YPHW5YG2GCGW7WV79', 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 'team', 'who works', 'null', 1795704544286490, 1795704544286490, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0001', 2, 'acc_01M8C59Q0RMNP1J58H77WVRZ4C', 2, '1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
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
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_key UNIQUE (account);
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_fingerprint_key UNIQUE (fingerprint);
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_pkey PRIMARY KEY (site, name);
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_pkey PRIMARY KEY (site);
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_pkey PRIMARY KEY (authority, number);
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (serial);
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
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_name_key UNIQUE (account, name);
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_pkey PRIMARY KEY (device);
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
ALTER TABLE ONLY public.pki_mark
    ADD CONSTRAINT pki_mark_pkey PRIMARY KEY (name);
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
CREATE INDEX blocked_key_page ON public.blocked_key USING btree (account, id);
CREATE INDEX bundle_account ON public.bundle USING btree (account, site);
CREATE INDEX certificate_authority ON public.certificate USING btree (authority, generation);
CREATE INDEX certificate_device ON public.certificate USING btree (device);
CREATE INDEX certificate_keys ON public.certificate USING btree (key);
CREATE INDEX certificate_mark ON public.certificate USING btree (mark) WHERE (mark > 0);
CREATE INDEX certificate_page ON public.certificate USING btree (account, serial);
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
CREATE INDEX identity_account ON public.identity USING btree (account);
CREATE INDEX identity_ending ON public.identity USING btree (not_after);
CREATE UNIQUE INDEX identity_hash ON public.identity USING btree (hash) WHERE (hash <> ''::text);
CREATE INDEX identity_serial ON public.identity USING btree (serial) WHERE (serial <> ''::text);
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
ALTER TABLE ONLY public.authority
    ADD CONSTRAINT authority_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.blocked_key
    ADD CONSTRAINT blocked_key_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle_file
    ADD CONSTRAINT bundle_file_site_fkey FOREIGN KEY (site) REFERENCES public.bundle(site) ON DELETE CASCADE;
ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT bundle_site_fkey FOREIGN KEY (site) REFERENCES public.site(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.ca_generation
    ADD CONSTRAINT ca_generation_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.certificate
    ADD CONSTRAINT certificate_authority_fkey FOREIGN KEY (authority) REFERENCES public.authority(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.factory_root
    ADD CONSTRAINT factory_root_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.identity
    ADD CONSTRAINT identity_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
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
