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
    enrolled_edition bigint DEFAULT 0 NOT NULL,
    visits_after bigint DEFAULT 0 NOT NULL
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
CREATE TABLE public.visit_new (
    account text NOT NULL COLLATE pg_catalog."C",
    bucket bigint NOT NULL,
    save bigint NOT NULL,
    size bigint NOT NULL,
    lines text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.visit_save (
    account text NOT NULL COLLATE pg_catalog."C",
    n bigint NOT NULL
);
INSERT INTO public.account VALUES ('acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', NULL, 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/', 'operator', 'Operator', 'operator', 'standard', false, '78295164', 'null', 1795729100191398, 1795729100191398, 1);
INSERT INTO public.account VALUES ('acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/', 'north', '', 'provider', 'enterprise', false, '92433525', '{"tier":"gold"}', 1795729100199582, 1795729100199582, 1);
INSERT INTO public.account VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '41621467', 'null', 1795729100201199, 1795729100201199, 1);
INSERT INTO public.audit VALUES (1, 1795729100192488, 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/', 'system:system', 'first start', '', 'account.create', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'bad43aaa293ac6ef6a9b8d9393a81af0f3e877789084fde7bd509c63ac85b6dd');
INSERT INTO public.audit VALUES (2, 1795729100200822, 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', '{"license":"enterprise","name":"north","type":"provider"}', 'bad43aaa293ac6ef6a9b8d9393a81af0f3e877789084fde7bd509c63ac85b6dd', '56aeadcaee8870ac22cd5a5f2ca2f9144269ceb2c1d986535ba6bb766c6500d9');
INSERT INTO public.audit VALUES (3, 1795729100202019, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '{"license":"standard","name":"acme","type":"customer"}', '56aeadcaee8870ac22cd5a5f2ca2f9144269ceb2c1d986535ba6bb766c6500d9', '552d60e09e1b117901608c275840f4ece8ddca94207ca9302e64e7d2f5bff2cf');
INSERT INTO public.audit VALUES (4, 1795729100203669, 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8CWQ3DBJT6FRR69N4S4VKA9', '{"name":"north"}', '552d60e09e1b117901608c275840f4ece8ddca94207ca9302e64e7d2f5bff2cf', '8e40d84dfe059952e45f100682faf0815a3d4d06934158578a590fbd0e8f7cd4');
INSERT INTO public.audit VALUES (5, 1795729100205932, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', '{"name":"Berlin"}', '8e40d84dfe059952e45f100682faf0815a3d4d06934158578a590fbd0e8f7cd4', 'd649460457f456d4d675a0f19cf2318aaa5b0054c5359ae02d8d3e44257c68cb');
INSERT INTO public.audit VALUES (6, 1795729100207059, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8CWQ3DE917W3RWZC62A7KDY', '{"name":"Spree"}', 'd649460457f456d4d675a0f19cf2318aaa5b0054c5359ae02d8d3e44257c68cb', '8171aca445b653b571b7ac217116719b16a74c7d03d20363de3f2965e2d46c28');
INSERT INTO public.audit VALUES (7, 1795729100208099, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CWQ3DFQW29QPWCGYKKRWFJ', '{"name":"sales"}', '8171aca445b653b571b7ac217116719b16a74c7d03d20363de3f2965e2d46c28', '290b5d0cc6bb0e816ddf2675c6c380849382e126b008ac0bfadbe3baa789610b');
INSERT INTO public.audit VALUES (8, 1795729100209035, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8CWQ3DGVS4CX8P9DGVYB60R', '{"name":"ours"}', '290b5d0cc6bb0e816ddf2675c6c380849382e126b008ac0bfadbe3baa789610b', 'c28219e8e77f591d8098ea3b88cd5cd45b76cf530bc15a133ff39460af88f6e3');
INSERT INTO public.audit VALUES (9, 1795729100209638, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8CWQ3DH4TYC77E8MR14C8ME', '{"name":"team"}', 'c28219e8e77f591d8098ea3b88cd5cd45b76cf530bc15a133ff39460af88f6e3', 'ed01730e91116c754ef24364aa59dacccf285f7a498be066e55e81f07fd4f6c7');
INSERT INTO public.audit VALUES (10, 1795729100210479, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8CWQ3DJWDVF2D3NJ8YHF2QF', '{"name":"Ana"}', 'ed01730e91116c754ef24364aa59dacccf285f7a498be066e55e81f07fd4f6c7', 'd21e4853298fb10e6ed024cefebc8bb65ad376c41b47a854e6deebfa087d2acc');
INSERT INTO public.audit VALUES (11, 1795729100210846, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8CWQ3DJWDVF2D3NJAJWKKRQ', '{"name":"mine"}', 'd21e4853298fb10e6ed024cefebc8bb65ad376c41b47a854e6deebfa087d2acc', 'a5767dd22174d2509c6cf8b3ce41b09a8e0d65c9badc8aa0f51b65e48721bb64');
INSERT INTO public.audit VALUES (12, 1795729100211226, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '{"autoSync.scope.sites":"none → sit_01M8CWQ3DDB1E7554ZMM0JDW67","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'a5767dd22174d2509c6cf8b3ce41b09a8e0d65c9badc8aa0f51b65e48721bb64', '6f25c723adc6faa9c845bef993d0cdc63c9a2c3cc1f306503d7fd26bb3353c2e');
INSERT INTO public.audit VALUES (13, 1795729100212969, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CWQ3DM4P6V0M13HSQRKANP', '{"mac":"0004f2fe0001","model":"VVX 450"}', '6f25c723adc6faa9c845bef993d0cdc63c9a2c3cc1f306503d7fd26bb3353c2e', '50aefd0de27cf0473312421bd4d87c15d5d5f496a4bbbd523b236dd5696a673c');
INSERT INTO public.audit VALUES (14, 1795729100213893, 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8CWQ3DNEA0P91QG747ZSYGX', '{"mac":"0004f2fe0002","model":"J179"}', '50aefd0de27cf0473312421bd4d87c15d5d5f496a4bbbd523b236dd5696a673c', '56dfe8716aa2763cc2e7b2949a2294744efbff550ecb3400b85cd7238ddeec3a');
INSERT INTO public.audit VALUES (15, 1795729100216381, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8CWQ3DRR9HCMR3QCDGV3KTZ', '{"count":"1","mac":"64167f000003"}', '56dfe8716aa2763cc2e7b2949a2294744efbff550ecb3400b85cd7238ddeec3a', '85c2fed44eadb909785f6e5b5825af1e576105163d1c9eaff09dc5fe7dbb14fa');
INSERT INTO public.audit VALUES (16, 1795729100219144, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '{"generation":"2","reason":"3 failed"}', '85c2fed44eadb909785f6e5b5825af1e576105163d1c9eaff09dc5fe7dbb14fa', 'ab0928c98f1effa3ebf794c7ac55500abea063a5d85c8ea4ff34964dec4a73bf');
INSERT INTO public.audit VALUES (17, 1795729100221486, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8CWQ3DXNJXTB1E920EGCNX7', '{"level":"site","name":"base","settings":"2"}', 'ab0928c98f1effa3ebf794c7ac55500abea063a5d85c8ea4ff34964dec4a73bf', 'f607c24b13796bc8657fedfe7c68529b1fe2ad03daf4be54fafd7783eee1b5e8');
INSERT INTO public.audit VALUES (18, 1795729100221834, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8CWQ3DXNJXTB1E920EGCNX7', '{"priority":"lowest → low"}', 'f607c24b13796bc8657fedfe7c68529b1fe2ad03daf4be54fafd7783eee1b5e8', 'e1c5e5072fea7b028a4c00043d694070dbcb7fd087437f120603caaf2784ec52');
INSERT INTO public.audit VALUES (19, 1795729100222880, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8CWQ3DYTVVWBVWH0ME5PCS4', '{"dryRun":"on","items":"2","kind":"import","title":"Import phones.csv"}', 'e1c5e5072fea7b028a4c00043d694070dbcb7fd087437f120603caaf2784ec52', 'ab914e4d8cf8ac082605751b87758ebac65acba886327f900bc7b60c6e144559');
INSERT INTO public.audit VALUES (20, 1795729100225221, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8CWQ3E0EBPK8KVXFS46YQHH', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'ab914e4d8cf8ac082605751b87758ebac65acba886327f900bc7b60c6e144559', '258cd7df9212c293365250dac0477bf997974589b12191d813f51613ab08e9e5');
INSERT INTO public.audit VALUES (21, 1795729100226643, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8CWQ3E271AEE1369Z6E21MW', '{"name":"cellar","site":"sit_01M8CWQ3DDB1E7554ZMM0JDW67"}', '258cd7df9212c293365250dac0477bf997974589b12191d813f51613ab08e9e5', '2d4025227bde9129fa9a2d46dff7a5afb056d11b89452f05d08840b8500e3da0');
INSERT INTO public.audit VALUES (22, 1795729100228104, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8CWQ3E271AEE1369Z6E21MW', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '2d4025227bde9129fa9a2d46dff7a5afb056d11b89452f05d08840b8500e3da0', '3c697724b0803813b9eb8b9273223ee6bd78771ddb18d5ea3953a9a7c38900f4');
INSERT INTO public.audit VALUES (23, 1795729100231296, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8CWQ3E271AEE1369Z6E21MW', '{"certificate":"ab","mac":"0004f2fe0009"}', '3c697724b0803813b9eb8b9273223ee6bd78771ddb18d5ea3953a9a7c38900f4', 'a78095a80233ca965a7daa80a944e5b858763ced8357daa4c73bd24f9b3e19b4');
INSERT INTO public.audit VALUES (24, 1795729100233643, 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8CWQ3E8HDMTHTR8J7T2XK5J', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'a78095a80233ca965a7daa80a944e5b858763ced8357daa4c73bd24f9b3e19b4', 'd21b46bd7c5bf6ec4318048671e1f7a6ba3432ba6008eee40af25db561626c2a');
INSERT INTO public.audit VALUES (25, 1795729100234271, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '{"rule":"none → latest","rule sit_01M8CWQ3DDB1E7554ZMM0JDW67 J179":"none → 4.1.3.0.6"}', 'd21b46bd7c5bf6ec4318048671e1f7a6ba3432ba6008eee40af25db561626c2a', 'c670b9c3a97ae4862ef581f08e9736a8e07bb8095cddc8f05520ed4302b30d0a');
INSERT INTO public.audit VALUES (26, 1795729100236891, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8CWQ3EBZ8K9FG23RYV0WVTA', '{"name":"code"}', 'c670b9c3a97ae4862ef581f08e9736a8e07bb8095cddc8f05520ed4302b30d0a', '4dbeb29df0b086d536a2c57fcba67d1449e36fc9bf8b3f5f67172da7a0e9fa7e');
INSERT INTO public.audit VALUES (27, 1795729100239236, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8CWQ3EDNGQG24KF1MF6K953', '{"code":"cod_01M8CWQ3EBZ8K9FG23RYV0WVTA","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '4dbeb29df0b086d536a2c57fcba67d1449e36fc9bf8b3f5f67172da7a0e9fa7e', '38aad393e572cb3e169fb9ec9a8724f881c0ec08a364f56b69ebbf6d5ec9ceb2');
INSERT INTO public.audit VALUES (28, 1795729100241248, 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8CWQ3EGKV70V25PVM1BHTB0', '{"name":"maker"}', '38aad393e572cb3e169fb9ec9a8724f881c0ec08a364f56b69ebbf6d5ec9ceb2', '0ff5d33a9f7a4a5034f215e0598cd1785c6854dd3ed6a51c08ac5f7ea9a02e96');
INSERT INTO public.audit VALUES (29, 1795729100241635, 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8CWQ3EH0BSBRB77BF7D48NQ', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '0ff5d33a9f7a4a5034f215e0598cd1785c6854dd3ed6a51c08ac5f7ea9a02e96', '543ddfff2cfefed58e18f1483653897bea1235d32f15f8180d814b143bfffcd4');
INSERT INTO public.audit VALUES (30, 1795729100242350, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8CWQ3EH0BSBRB77BG34MNSZ', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', '543ddfff2cfefed58e18f1483653897bea1235d32f15f8180d814b143bfffcd4', '8db300252fa4fb88de86435b168675fd403b2a11496c902a8f981e01708580c9');
INSERT INTO public.audit VALUES (31, 1795729100242929, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8CWQ3EH0BSBRB77BG34MNSZ', '{"generation":"2"}', '8db300252fa4fb88de86435b168675fd403b2a11496c902a8f981e01708580c9', 'e3fa9dac59b646ff5ee4591229331b314684933faff056033b5f3cbf62de9b3c');
INSERT INTO public.audit VALUES (32, 1795729100243485, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8CWQ3E0EBPK8KVXFS46YQHH', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'e3fa9dac59b646ff5ee4591229331b314684933faff056033b5f3cbf62de9b3c', '59fa20728a2c35ee9b4aa0a7bf12a20db51960fbdbb5afc9c3a4e1bc0788d946');
INSERT INTO public.audit VALUES (33, 1795729100252352, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8CWQ3E0EBPK8KVXFS46YQHH', '{"mac":"00e0dbfe0004"}', '59fa20728a2c35ee9b4aa0a7bf12a20db51960fbdbb5afc9c3a4e1bc0788d946', 'fd0269ea7cf26fb5a7bfcad0f8e57f36fc96dd6074932f573da665457f873853');
INSERT INTO public.audit VALUES (34, 1795729100254034, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8CWQ3E0EBPK8KVXFS46YQHH","mac":"00e0dbfe0004","reason":"superseded"}', 'fd0269ea7cf26fb5a7bfcad0f8e57f36fc96dd6074932f573da665457f873853', '9926f311ecbacd7f2a6808dbd15854410cef17e74528b45a8b8043014ae03c34');
INSERT INTO public.audit VALUES (35, 1795729100254561, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '9926f311ecbacd7f2a6808dbd15854410cef17e74528b45a8b8043014ae03c34', '1c30981a18211d79e7db29746b27331fc2f8c5fbf8480d18eff1fec6d0f1883d');
INSERT INTO public.audit VALUES (36, 1795729100254998, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CWQ3EY08GDDC7CVQPARY13', '{"name":"Ada"}', '1c30981a18211d79e7db29746b27331fc2f8c5fbf8480d18eff1fec6d0f1883d', '72fae715834baeaceb5fd07fa63c2dd5da264bc373b2c4358660308be1236daa');
INSERT INTO public.audit VALUES (37, 1795729100255299, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8CWQ3EY08GDDC7CVQPARY13', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '72fae715834baeaceb5fd07fa63c2dd5da264bc373b2c4358660308be1236daa', '4666417b90072a9ccb9e6fedda8efe1c856ea13f0fdcfeb8f21a8dae81555dfe');
INSERT INTO public.audit VALUES (38, 1795729100255728, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8CWQ3EZ37Q9JA8WFCM9JEWM', '{"address":"192.0.2.1","how":"password","member":"mem_01M8CWQ3EY08GDDC7CVQPARY13"}', '4666417b90072a9ccb9e6fedda8efe1c856ea13f0fdcfeb8f21a8dae81555dfe', 'ccc6c34dfcda38097ff22f085083aa9dd7a9abba97b1e3178c2a0f2a2a85d814');
INSERT INTO public.audit VALUES (39, 1795729100265371, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8CWQ3F8TPYAE820CXR3VA6D', '{"kind":"reset","member":"mem_01M8CWQ3EY08GDDC7CVQPARY13"}', 'ccc6c34dfcda38097ff22f085083aa9dd7a9abba97b1e3178c2a0f2a2a85d814', '226b2909caf1526b45a8af81f37f99406bc2353046e81134f983caadf0108d57');
INSERT INTO public.audit VALUES (40, 1795729100267028, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8CWQ3FAA5YT42GDNX8A1GEY', '{"name":"Gone"}', '226b2909caf1526b45a8af81f37f99406bc2353046e81134f983caadf0108d57', 'e1101fb867bd7659318e3e2520f099ac5939d90fc9b507cb6c237cb7d54ce2ac');
INSERT INTO public.audit VALUES (41, 1795729100268121, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN/acc_01M8CWQ3D7VCSYW638FNA3S2BX/acc_01M8CWQ3D913WFB9KA6N3QF1M5/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8CWQ3FB66FRSS6BGMDJ8VBQ', '{"name":"ci","rights":"[\"read\"]"}', 'e1101fb867bd7659318e3e2520f099ac5939d90fc9b507cb6c237cb7d54ce2ac', 'f5daadd8c724405742195cd659eb8e7e59b3a7075eb7907d837b1ed55b059db8');
INSERT INTO public.authority VALUES ('ca_01M8CWQ3EH0BSBRB77BG34MNSZ', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'devices', '{"l":"v"}', 1795729100241979, 1795729100242904, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8CWQ3EH0BSBRB77BF7D48NQ', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'copied maker', 'null', 1795729100241500, 1795729100241500, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8CWQ3DDB1E7554ZMM0JDW67', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 1795729100254335, 1795729100254335, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8CWQ3DDB1E7554ZMM0JDW67', 'settings.txt', 'v1.dc3e05fa.ego0lOJXimk5DsvVh7gV2VdpqiUidueKmS4SBeq/dtTi8I0MOJVGD2WLzdWzOTa8O1cRjF3yTuHK8HRXL83Bues');
INSERT INTO public.ca_generation VALUES ('ca_01M8CWQ3EH0BSBRB77BG34MNSZ', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.BQK1iRo79ctd5tJgpz++r49s0qEhdJq7BUZJbB6iDr4jzqrxVksTCM6NEcA', 'BA==', 'v1.dc3e05fa.+tGRzjmrfBfTvetTZX2rz2xnng3kKfVXJ8JOqnNw/FfqnEbdW2bLTQ5ikW4', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8CWQ3EH0BSBRB77BG34MNSZ', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.5z19lmMdrHGVWTcemHWSEehHhMfZ8n1oIJWwEldfsLPIvEBvHg3vwG/pBxrD', 'Bg==', 'v1.dc3e05fa.SK2P0CMcfJ82/4F6tGGdOV8HIpY+DUEz2KY0GzXZjICr0LVS1oFLRoJxxvoh', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8CWQ3EH0BSBRB77BG34MNSZ', 1, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'dev_01M8CWQ3E0EBPK8KVXFS46YQHH', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8CWQ3EH0BSBRB77BG34MNSZ', 1, 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'dev_01M8CWQ3E0EBPK8KVXFS46YQHH', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 1, 'LQzZMT896r4bKvAidxcRnqH4', 'v1.dc3e05fa.jPG3qb5exIJNhXM2XinMIY6Dj1TyHVh0L8wX/GTMi7cf47i7monDb/j640jq1lxQns5oQ7hKW9hGKkBu', 1795729100191398, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CWQ3D7VCSYW638FNA3S2BX', 1, 'north', 'v1.dc3e05fa.vNRaXgNCgHl5E2Q81b9mbiuXbVWFOuAARukyAcAKs524Us4A2TSpo2LpPl7WMew', 1795729100199582, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 1, 'acme', 'v1.dc3e05fa.CZUKXttwI7gGzcfIw1gEEPXPQdls9VkZKrFtmhWttIXpvKCWmQ+TH9tM/A', 1795729100201199, 'filler', 1796333900211074, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 2, 'acme', 'v1.dc3e05fa.kkkDb/gz2mZSANh/E7h2yud1qB2WNdLFC2YwiYe72eVWfaTImhat2HBtJQ', 1795729100211074, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8CWQ3DM4P6V0M13HSQRKANP', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', 'rom_01M8CWQ3DE917W3RWZC62A7KDY', '["grp_01M8CWQ3DFQW29QPWCGYKKRWFJ"]', 'usr_01M8CWQ3DJWDVF2D3NJ8YHF2QF', 'include', true, '{"floor":"3"}', 1795729100212425, 1795729100212425, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CWQ3DNEA0P91QG747ZSYGX', 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795729100213647, 1795729100213647, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CWQ3DRR9HCMR3QCDGV3KTZ', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795729100215213, 1795729100215213, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795729100224029, 1795729100224029, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8CWQ3EDNGQG24KF1MF6K953', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', '', '', '', '', false, 'null', 1795729100237490, 1795729100239060, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8CWQ3DBJT6FRR69N4S4VKA9', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CWQ3DFQW29QPWCGYKKRWFJ', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'sales', 'who sells', '', 'null', 1795729100207719, 1795729100207719, 1);
INSERT INTO public.device_group VALUES ('grp_01M8CWQ3DGVS4CX8P9DGVYB60R', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'ours', '', 'model = "VVX 450"', 'null', 1795729100208692, 1795729100208692, 1);
INSERT INTO public.device_token VALUES ('dev_01M8CWQ3EDNGQG24KF1MF6K953', 'seed', 1795600800000000);
INSERT INTO public.device_user VALUES ('usr_01M8CWQ3DJWDVF2D3NJ8YHF2QF', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'Ana', 'ana@example.org', '["dug_01M8CWQ3DH4TYC77E8MR14C8ME"]', 'null', 1795729100210307, 1795729100210307, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8CWQ3EBZ8K9FG23RYV0WVTA', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'code', '{"l":"v"}', 1795729100235715, 1795729100235715, 1, 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', 'numeric12', '65674d14d48a46d2bf53ab14d6c1bac870f0652cd4a097a9ab9f2f99be426f11', 'v1.dc3e05fa.nIZT5v7vjS9F8YAx3TJ6Tp5RP60Di/dY5xSgxIjZDZXNPvZifYH4aQ', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8CWQ3EGKV70V25PVM1BHTB0', 'acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'maker', 'null', 1795729100240811, 1795729100240811, 1, '-----BEGIN CERTIFICATE-----
MIIBSzCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAErBUJA1XQ9vNtkfCa
C7Yyn7eiuap7sr0tUFV5O9U7rp6SjN3lU/508B0hO3c5yuAvZ6QuhQct5MNpiwG+
U5UPM6MyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUmN3NlQfYPPtEt/cn
DOeA7ymZ1WswCgYIKoZIzj0EAwIDSQAwRgIhANxQWiyv+wenL3G6EcQwleZ9ARO/
9jBSaurKQwWGTk6uAiEAuNvz3KuL8OoMjmRLrQsIvo5pMYce0YwH+6gmPBwh5ss=
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8CWQ3E8HDMTHTR8J7T2XK5J');
INSERT INTO public.firmware_pin VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8CWQ3E8HDMTHTR8J7T2XK5J', 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'J179 4.1', '{"l":"v"}', 1795729100232502, 1795729100232502, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n');
INSERT INTO public.firmware_rules VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '[{"value":"latest"},{"site":"sit_01M8CWQ3DDB1E7554ZMM0JDW67","model":"J179","value":"4.1.3.0.6"}]', 1795729100234126, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8CWQ3E271AEE1369Z6E21MW', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.PhLF3YAFdeAN+ZgNp+4NTuwaLKXalx/7p6i3WJBjvLXOfI3Wprc3A3eEWVcW7UiyW6BpVdx5vY2Ird6heUBzrKxgToM3SKg8+MupCajOqKbNJ6zCtx0gMjLESZZwgsV7GsFWSKnLycLuvt7t4AMOcQYRXl6eltix2LL31xbQTTVvgBMk6YGnOYXXV7ae7AegF5jKSacBkJbuV8IG', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8CWQ3E271AEE1369Z6E21MW', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'cellar', 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', '{"l":"v"}', 'v1.dc3e05fa.3HySEHl4XqLHAsjiWHkm+DkczNrHBVwPACg54XggVyDx/7PqWkrkV/8Dj+scmk9cmcsNuOEVHhk7J8Py6xSM+b2x6zmrXjIreI9OOF+oc6Y2EE6lkPM1LmPLSnsSUtY0k86TqmyKiJx1yqlnQCirlJ5nscDC/FPerrpOdfQEg5eIAsYZX9lbAHBXnDe6EXIQZEmoG9huwS/hZQ', 1795729100226180, 1795729100226180, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 21:38:22.366643');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 21:38:22.390655');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 21:38:22.528432');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 21:38:22.548261');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 21:38:22.563668');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 21:38:22.574246');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 21:38:22.590086');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 21:38:22.614202');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 21:38:22.626601');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-26 21:38:22.627725');
INSERT INTO public.identity VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8CWQ3EH0BSBRB77BG34MNSZ', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8CWQ3DYTVVWBVWH0ME5PCS4', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN","Rights":null,"Role":"","Sites":null,"RequestID":"req_1"}', 'v1.dc3e05fa.00bTB2D2fA5TVOv9qRo66Yjn5FbAZNvbOfEMXxA7dPLEI/3dZ/xwkmi1Xm4W6K6LxmPmwWnLhtTScmVt99nu', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795729100222023, 0, 0, 1);
INSERT INTO public.job_item VALUES ('job_01M8CWQ3DYTVVWBVWH0ME5PCS4', 0, 'pf', 'v1.dc3e05fa.iLJ3aqEbpuDumZswQwT3ZUZWnUQGwSGCWt/YBQ00xjWJjxJyb6zUcHqxWlk8WPm1D1m9sFZyns9v9h/gElaOow8qg9TKWidm8nL+sFc');
INSERT INTO public.live_settings VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'v1.dc3e05fa.wE8lkpzceEl183gDE5Ib3NSCpK8nsepFiqodMuHN9ee513/dsJ3GOgVgs/Ha33YlAJV1Srlk', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8CWQ3F8TPYAE820CXR3VA6D', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'mem_01M8CWQ3EY08GDDC7CVQPARY13', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8CWQ3EY08GDDC7CVQPARY13', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'Ada', '{"l":"v"}', 1795729100254891, 1795729100254891, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8CWQ3DDB1E7554ZMM0JDW67"]', false, 1795729100255564);
INSERT INTO public.member VALUES ('mem_01M8CWQ3FAA5YT42GDNX8A1GEY', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'Gone', 'null', 1795729100266392, 1795729100266392, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8CWQ3EY08GDDC7CVQPARY13', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.vRFLnkLhfnPYChaB/qEVWUgSxLF42tHQWrbfPtJYuORxQInFMPzQp26sf+KiiQ', 'v1.dc3e05fa.P6u00ELlwiUZpC9/ayWmaPFINaDNjQZtpic5AjHTiKnl4GMkmsiQHG3p0KaO', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8CWQ3EZ37Q9JA8WFCM9JEWM', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8CWQ3EY08GDDC7CVQPARY13', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8CWQ3DRR9HCMR3QCDGV3KTZ', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('a869f3486e45a74f31902bd9a661f3003f9221c1a2e38a822c363d40ee760985', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'v1.dc3e05fa.pg6nNn8O/IkSYGcrJypw4zxEiLLsXLj4Cp+d18ZyxkRWm7azLatowRalrZ2o/njyjw', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8CWQ3DXNJXTB1E920EGCNX7', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'base', 5, 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', -1, 'v1.dc3e05fa.b5qJE+VaLs/jbpmXdjMEmxGpkpPwUYOht67y1hz/rB2W+sQtoLchEwGp1zMtAXow9VJK1YRa8YIPNelr4RjDDB2Jhl3J1+VQK6VtOArEUKt7W1pOZ5qopcE0UwMJvbbHnn1Uz1cWDdxw/azphR0On3J0Jj89AynOfGH9pT43vvYMX2CFXuQlo38JBer7iNHaqqv31Wr1a5ygqdXUh6k', '{"l":"v"}', 1795729100221370, 1795729100221734, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'pol_01M8CWQ3DXNJXTB1E920EGCNX7', 1, 'base', 5, 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', -2, 'v1.dc3e05fa.1SeVIsSoVd9yv/XXKZO90JR2fzFIla4QfodfIiz5s6V+2kY12enDYQGUcj4vbxurHKJTbpZxM06G6jEMSeRy/LA+Q3JQ2sS7QS7bIQsge1jYq38JhMNSawhyV6xbBtVmR+hE+5Mu9UdWJIQwN3CaRTjL4CFnu7SZMPgwqiXi2mk2K2lm0v0g7r7lKY6EOWiOcV5a8xE/4OeL9I1jCKo', '{"l":"v"}', 1795729100221370, 1795729100221370, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'pol_01M8CWQ3DXNJXTB1E920EGCNX7', 2, 'base', 5, 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', -1, 'v1.dc3e05fa.hb46lvhFZ+Pcwabh3Ha5B1Jws/mW0FwsR/7JpaJ0b8YGQXi382EYTIWiffOFNMLQnyINfmxHFfI6BqXrCz5Hf1pq+B7WFSDxSWe+O8uk0Z/+eB/ykLVNN53ZMoBCoRho3Y6I9seCAB/J+J3QTVFvdQZQcXdQu5c0HRObX9ia0pBiFZC7Ns963bhQ2G6F/DhMjgtksMTYF/zhE3NRFkg', '{"l":"v"}', 1795729100221370, 1795729100221734, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8CWQ3DBJT6FRR69N4S4VKA9', 'acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'north', '{"l":"v"}', 1795729100203195, 1795729100203195, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.s++zo33TJycIt9Yix20E1eRMIKKFU+6OGusmn5a5V3YWzuctpq93gV18C0WjcMZhfA', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CWQ3CZ6S9WW1DHZ5ASGQBN', 'm4p35jjfnyoo7mq4auv4bvirri', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.amqW0M3OXqAk1oZ3VojCagzRLQmLTHGFRVn3CFyih2TkShAbnfY1Pw', 1, 1795729100191398, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CWQ3D7VCSYW638FNA3S2BX', 'qb4eqbzbnvhkve5cvsbavw4uv6', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.lobGbDEIxY8h7CVxRLtYx2lmESQrxwkQCrZnxy1zXAhIYXZqvvWDAU99uIOY7go', 1, 1795729100199582, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '7aujsnxb7c5ro3vcgvszkwsh7c', true, '{"Enabled":false,"Sites":["sit_01M8CWQ3DDB1E7554ZMM0JDW67"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.f91GyObYDyNUimjov0luRrnpgVkoaHoxPWcq2uJCTXFB2Vp1uwb+6+/Q1U/6e+0', 2, 1795729100211074, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.xd6Pmcn/vd59CFZjeRQDLUbWVGF9x1mmY9p4FZ1CjqG/GsnLH8KzsB3Y4af4XtT7meVOXqc5XTAUo/WOfc4Lag', 1795729100268440);
INSERT INTO public.road VALUES ('dev_01M8CWQ3DM4P6V0M13HSQRKANP', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8CWQ3E0EBPK8KVXFS46YQHH', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 2, 'paused', '3 failed', 0, 1795729100218874, 1795729100218874, 1);
INSERT INTO public.room VALUES ('rom_01M8CWQ3DE917W3RWZC62A7KDY', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'Spree', 'sit_01M8CWQ3DDB1E7554ZMM0JDW67', '3', 'huddle', 6, 'null', 1795729100206590, 1795729100206590, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8CWQ3DJWDVF2D3NJAJWKKRQ', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795729100210709, 1795729100210709, 1);
INSERT INTO public.site VALUES ('sit_01M8CWQ3DDB1E7554ZMM0JDW67', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8CWQ3DBJT6FRR69N4S4VKA9', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795729100205082, 1795729100205082, 1);
INSERT INTO public.token VALUES ('tok_01M8CWQ3FB66FRSS6BGMDJ8VBQ', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795729100267738, 0, '', '', '');
INSERT INTO public.upload VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795729100220512);
INSERT INTO public.upload VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795729100221049);
INSERT INTO public.upload VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795729100221128);
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.dO0eIpHd3tAVUJ0cmNibLoErwRXSpmLXdh4gfYl+5m0uO+iAmm7V+yQratDorjZZw3cjVXCejdHntPP0b041FHNed/uho1jCWFt27Lw');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.M8cLYH1xgLxNhBxwUcayUp1S2utD3tRiFwFvbKsK9U+yLg1qIU1wrrvaVkrh');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.ETW1mnC4s53mnLkPYRcXJD20xt4YqsmiGTFIr/ixw3BzM37MKU45IhcxuAT2');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.GNMIcfrDVgKUPkqntpuLJuRCPIuE2Y/C9byJ6CbFiVkogT3cwuJ6r4aD0uY');
INSERT INTO public.upload_chunk VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8CWQ3DH4TYC77E8MR14C8ME', 'acc_01M8CWQ3D913WFB9KA6N3QF1M5', 'team', 'who works', 'null', 1795729100209429, 1795729100209429, 1);
INSERT INTO public.visit_new VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_save VALUES ('acc_01M8CWQ3D913WFB9KA6N3QF1M5', 1);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 10, true);
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_pkey PRIMARY KEY (account, bucket, save, size);
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_pkey PRIMARY KEY (account);
CREATE INDEX account_name ON public.account USING btree (name);
CREATE INDEX account_path ON public.account USING btree (path);
CREATE UNIQUE INDEX account_top ON public.account USING btree (type) WHERE (parent IS NULL);
CREATE INDEX audit_object ON public.audit USING btree (object, sequence);
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
ALTER TABLE ONLY public.visit_new
    ADD CONSTRAINT visit_new_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.visit_save
    ADD CONSTRAINT visit_save_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
