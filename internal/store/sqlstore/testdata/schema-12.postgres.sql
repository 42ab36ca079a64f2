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
    hash text NOT NULL COLLATE pg_catalog."C",
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.capture (
    id text NOT NULL COLLATE pg_catalog."C",
    device text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    method text NOT NULL COLLATE pg_catalog."C",
    file text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    etag text NOT NULL COLLATE pg_catalog."C",
    bytes bigint NOT NULL,
    cut bigint NOT NULL,
    kept bigint NOT NULL,
    shows text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    head text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    masked text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.capturing (
    device text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    since_at bigint NOT NULL,
    until_at bigint NOT NULL,
    started_by text NOT NULL COLLATE pg_catalog."C"
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
CREATE TABLE public.device_trouble (
    device text NOT NULL COLLATE pg_catalog."C",
    trouble_at bigint NOT NULL,
    trouble_reason text NOT NULL COLLATE pg_catalog."C",
    trouble_detail text NOT NULL COLLATE pg_catalog."C",
    trouble_file text NOT NULL COLLATE pg_catalog."C",
    trouble_source text NOT NULL COLLATE pg_catalog."C"
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
    notes text NOT NULL COLLATE pg_catalog."C",
    bad text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    channel text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    released text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    revision bigint NOT NULL,
    start_at bigint DEFAULT 0 NOT NULL,
    due_at bigint DEFAULT 0 NOT NULL,
    hours text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    member text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    used_at bigint DEFAULT 0 NOT NULL
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
INSERT INTO public.account VALUES ('acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', NULL, 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/', 'operator', 'Operator', 'operator', 'standard', false, '97179487', 'null', 1795785141777066, 1795785141777066, 1);
INSERT INTO public.account VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/', 'north', '', 'provider', 'enterprise', false, '49891509', '{"tier":"gold"}', 1795785141785924, 1795785141785924, 1);
INSERT INTO public.account VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '69182071', 'null', 1795785141787853, 1795785141787853, 1);
INSERT INTO public.audit VALUES (1, 1795785141777954, 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/', 'system:system', 'first start', '', 'account.create', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a3d6ef19c4f576143096d68e39996c25a8db30ad408c9e265851e0c87b77cec1', '');
INSERT INTO public.audit VALUES (2, 1795785141787090, 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', '{"license":"enterprise","name":"north","type":"provider"}', 'a3d6ef19c4f576143096d68e39996c25a8db30ad408c9e265851e0c87b77cec1', 'b17ca35d6d8128fde88ede3590cec1c6590ce108a7859b9eba84f2d104a9f879', '192.0.2.1');
INSERT INTO public.audit VALUES (3, 1795785141788705, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '{"license":"standard","name":"acme","type":"customer"}', 'b17ca35d6d8128fde88ede3590cec1c6590ce108a7859b9eba84f2d104a9f879', '81897d43e9584fd039d88715c56d2c295ab8412d6d2ddc49b838b44c61cdc4d7', '192.0.2.1');
INSERT INTO public.audit VALUES (4, 1795785141789406, 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8EJ5BGX4KBHFGTB2HJVSKP9', '{"name":"north"}', '81897d43e9584fd039d88715c56d2c295ab8412d6d2ddc49b838b44c61cdc4d7', 'd1e65ae1c90cbd1f36ba2e58fbb34501d874ca9a9fa1c65fb58932be12a68061', '192.0.2.1');
INSERT INTO public.audit VALUES (5, 1795785141790255, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', '{"name":"Berlin"}', 'd1e65ae1c90cbd1f36ba2e58fbb34501d874ca9a9fa1c65fb58932be12a68061', '1a358da652ea666ba87e208f7dfbafc1ef7adfa236c57bedf0bd47485b9ff2ca', '192.0.2.1');
INSERT INTO public.audit VALUES (6, 1795785141790739, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8EJ5BGY8P17XNHTGCT7819Z', '{"name":"Spree"}', '1a358da652ea666ba87e208f7dfbafc1ef7adfa236c57bedf0bd47485b9ff2ca', '932fbdd4c4e0446569777737475dbd1faa942d013a81b2ba880c3ee157571116', '192.0.2.1');
INSERT INTO public.audit VALUES (7, 1795785141791108, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJ5BGY8P17XNHTGDPKT1BC', '{"name":"sales"}', '932fbdd4c4e0446569777737475dbd1faa942d013a81b2ba880c3ee157571116', '96c950d8d2f3d065d514ddc6e5a4ec8fadc58fc2b11a309496b3de440476d5de', '192.0.2.1');
INSERT INTO public.audit VALUES (8, 1795785141791403, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8EJ5BGZ9VDVFNGWWGQPG3YS', '{"name":"ours"}', '96c950d8d2f3d065d514ddc6e5a4ec8fadc58fc2b11a309496b3de440476d5de', 'f526d00d417346440a40e2240d62d83a2831221f92e25fbce5070c317af3e4ed', '192.0.2.1');
INSERT INTO public.audit VALUES (9, 1795785141791725, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8EJ5BGZ9VDVFNGWWMKPFCQ6', '{"name":"team"}', 'f526d00d417346440a40e2240d62d83a2831221f92e25fbce5070c317af3e4ed', '14e445ad468f8d2908d8e524e942447219766e206b60e67d9f11f6c5c713c431', '192.0.2.1');
INSERT INTO public.audit VALUES (10, 1795785141793345, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8EJ5BH15F93NA397DDBQTFY', '{"name":"Ana"}', '14e445ad468f8d2908d8e524e942447219766e206b60e67d9f11f6c5c713c431', 'f6cde7460eaab80f67c581c55a7893a40217d02a8236c6130d3559201a247231', '192.0.2.1');
INSERT INTO public.audit VALUES (11, 1795785141793805, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8EJ5BH15F93NA397EDZG7FM', '{"name":"mine"}', 'f6cde7460eaab80f67c581c55a7893a40217d02a8236c6130d3559201a247231', 'be6512652a771084ed94c2cfb126db0cbeb28c608c1e8717fbd836658c6cb894', '192.0.2.1');
INSERT INTO public.audit VALUES (12, 1795785141794702, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '{"autoSync.scope.sites":"none → sit_01M8EJ5BGX4KBHFGTB2NC3X22E","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', 'be6512652a771084ed94c2cfb126db0cbeb28c608c1e8717fbd836658c6cb894', 'de462002f7a57648af52da0b19f8bf18061c8f28ac0a4a9fbfd03c3123468fcd', '192.0.2.1');
INSERT INTO public.audit VALUES (13, 1795785141796184, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'de462002f7a57648af52da0b19f8bf18061c8f28ac0a4a9fbfd03c3123468fcd', '828fd36bf72d9e114b3321a6956213612b575515df939061bf532ffe03d30653', '192.0.2.1');
INSERT INTO public.audit VALUES (14, 1795785141797054, 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8EJ5BH4TTZSXFVR4DEABPSQ', '{"mac":"0004f2fe0002","model":"J179"}', '828fd36bf72d9e114b3321a6956213612b575515df939061bf532ffe03d30653', 'a37db705ec73723a1c762ba271647b3803f2a28e88a1606405b22051e7b30053', '192.0.2.1');
INSERT INTO public.audit VALUES (15, 1795785141799087, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8EJ5BH6JEW78QVX5MVTF4C3', '{"count":"1","mac":"64167f000003"}', 'a37db705ec73723a1c762ba271647b3803f2a28e88a1606405b22051e7b30053', '6943ed207b8763d7589fdd82d00f253799d20be274834b41d5c1a4f9908bfa67', '');
INSERT INTO public.audit VALUES (16, 1795785141802170, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '{"generation":"2","reason":"3 failed"}', '6943ed207b8763d7589fdd82d00f253799d20be274834b41d5c1a4f9908bfa67', '4f2c0125a52849027a05c88fb16877708a6f58641b636f648192735314f179f3', '192.0.2.1');
INSERT INTO public.audit VALUES (17, 1795785141816101, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', '{"until":"2116-11-25T10:00:00Z"}', '4f2c0125a52849027a05c88fb16877708a6f58641b636f648192735314f179f3', 'abff0cd24d8edbd249d8a70e596fdf6bd456419bc8540c7e1e7fa2377aa6a641', '192.0.2.1');
INSERT INTO public.audit VALUES (18, 1795785141819042, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8EJ5BHTW86WH3AF2HDP5ZGS', '{"level":"site","name":"base","settings":"2"}', 'abff0cd24d8edbd249d8a70e596fdf6bd456419bc8540c7e1e7fa2377aa6a641', '5bdceaa6772e274d6e0ffc22aa7a6f7401e7266c22f1f5180ecc29825871b2b6', '192.0.2.1');
INSERT INTO public.audit VALUES (19, 1795785141819583, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8EJ5BHTW86WH3AF2HDP5ZGS', '{"priority":"lowest → low"}', '5bdceaa6772e274d6e0ffc22aa7a6f7401e7266c22f1f5180ecc29825871b2b6', 'a71b3814c0ae4dbf89315fa2ccdd9d68a6e00a34c8cb43785358a3bee5524460', '192.0.2.1');
INSERT INTO public.audit VALUES (20, 1795785141821027, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8EJ5BHWNXFHHNK7SRAY517C', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', 'a71b3814c0ae4dbf89315fa2ccdd9d68a6e00a34c8cb43785358a3bee5524460', 'a04b3393affb67581d240deb231c2dff3357dfb8b4eb037c4ae5cf420d1abb7c', '192.0.2.1');
INSERT INTO public.audit VALUES (21, 1795785141823723, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', 'a04b3393affb67581d240deb231c2dff3357dfb8b4eb037c4ae5cf420d1abb7c', '482a2b4e7beb7b36ea2bea60cb950eac4db7ce435fca336e65df6d476ff6122b', '192.0.2.1');
INSERT INTO public.audit VALUES (22, 1795785141825097, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8EJ5BJ0DVTNF1QS64JPPE03', '{"name":"cellar","site":"sit_01M8EJ5BGX4KBHFGTB2NC3X22E"}', '482a2b4e7beb7b36ea2bea60cb950eac4db7ce435fca336e65df6d476ff6122b', '018792c737ad900fc991ca0357924c4948bedbe001f72add162cffd002c8845c', '192.0.2.1');
INSERT INTO public.audit VALUES (23, 1795785141826044, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8EJ5BJ0DVTNF1QS64JPPE03', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '018792c737ad900fc991ca0357924c4948bedbe001f72add162cffd002c8845c', 'dce2d8d35bc7e21073fe6530243954908e3b53d6c5ce1664ed80c1a056512bc2', '');
INSERT INTO public.audit VALUES (24, 1795785141828406, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8EJ5BJ0DVTNF1QS64JPPE03', '{"certificate":"ab","mac":"0004f2fe0009"}', 'dce2d8d35bc7e21073fe6530243954908e3b53d6c5ce1664ed80c1a056512bc2', 'd539ae2a1f59d2ccb38426ab8a65e8910811240a6d2898376e66cdc53b3c8a0e', '192.0.2.1');
INSERT INTO public.audit VALUES (25, 1795785141829162, 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8EJ5BJ41RXWVN8J1JYZF4T3', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', 'd539ae2a1f59d2ccb38426ab8a65e8910811240a6d2898376e66cdc53b3c8a0e', '7e65115e21d5bb101e2dcac9890b49347fb7dc933ae5a971640b0847f7d2f049', '192.0.2.1');
INSERT INTO public.audit VALUES (26, 1795785141830019, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '{"rule":"none → latest","rule sit_01M8EJ5BGX4KBHFGTB2NC3X22E":"none → latest, also down","rule sit_01M8EJ5BGX4KBHFGTB2NC3X22E J179":"none → 4.1.3.0.6"}', '7e65115e21d5bb101e2dcac9890b49347fb7dc933ae5a971640b0847f7d2f049', 'c4bf5f0f47d3403ee512e6d9fed3cc34700d7fb2c2308328379f42dd7b1e6bb8', '192.0.2.1');
INSERT INTO public.audit VALUES (27, 1795785141831603, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8EJ5BJ7B4GH8JRVYZ32KB2A', '{"name":"code"}', 'c4bf5f0f47d3403ee512e6d9fed3cc34700d7fb2c2308328379f42dd7b1e6bb8', 'c0998f74b658b2736926919ed918034eaa48b07e46e80a133919ab457ab41434', '192.0.2.1');
INSERT INTO public.audit VALUES (28, 1795785141834055, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8EJ5BJ8MY3MSEZYGTDMEP3N', '{"code":"cod_01M8EJ5BJ7B4GH8JRVYZ32KB2A","lifecycle":"associated → enrolled","mac":"001b4f000005"}', 'c0998f74b658b2736926919ed918034eaa48b07e46e80a133919ab457ab41434', '97f6db2cc36d41a22d3d2d6f679cb538755792b89fd5971d19aedc6040100fda', '');
INSERT INTO public.audit VALUES (29, 1795785141836148, 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8EJ5BJB6Z4C7K43T3FCV1WJ', '{"name":"maker"}', '97f6db2cc36d41a22d3d2d6f679cb538755792b89fd5971d19aedc6040100fda', '6e4532b9d23d0a443c9fead148aa0e7d3b6950ccc610dba68c9e3a399ae492d9', '192.0.2.1');
INSERT INTO public.audit VALUES (30, 1795785141836769, 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8EJ5BJCBPSWN209BH0Y0QVG', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', '6e4532b9d23d0a443c9fead148aa0e7d3b6950ccc610dba68c9e3a399ae492d9', 'b2e89691d5d197f125694874729843418944ed88a28a20a9c0e9e86efcd7ac54', '192.0.2.1');
INSERT INTO public.audit VALUES (31, 1795785141837589, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8EJ5BJDWW8CMG3TASYKSKCE', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'b2e89691d5d197f125694874729843418944ed88a28a20a9c0e9e86efcd7ac54', '97af452eb7d7eeb3292ff13a4bbe777222c6602acaf20170ed05e0ad9c28fc4f', '192.0.2.1');
INSERT INTO public.audit VALUES (32, 1795785141838496, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8EJ5BJDWW8CMG3TASYKSKCE', '{"generation":"2"}', '97af452eb7d7eeb3292ff13a4bbe777222c6602acaf20170ed05e0ad9c28fc4f', 'c66558eca292ecd11dc3ac8dd682f9aa7a0cd2b6b5ab92feb2eb3a9e5beda778', '192.0.2.1');
INSERT INTO public.audit VALUES (33, 1795785141839345, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'c66558eca292ecd11dc3ac8dd682f9aa7a0cd2b6b5ab92feb2eb3a9e5beda778', '899b09122bdeabd1d88f92ed4dec22b975b1ce65bc163f464136827647be0833', '192.0.2.1');
INSERT INTO public.audit VALUES (34, 1795785141840102, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', '{"mac":"00e0dbfe0004"}', '899b09122bdeabd1d88f92ed4dec22b975b1ce65bc163f464136827647be0833', '4582a58ae4b10f2bf514e6658a872293d5c4de9824ee4f59da4136f2314d699e', '192.0.2.1');
INSERT INTO public.audit VALUES (35, 1795785141841663, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4","mac":"00e0dbfe0004","reason":"superseded"}', '4582a58ae4b10f2bf514e6658a872293d5c4de9824ee4f59da4136f2314d699e', '3d92dbec7885a5a42df1b3df6e4d4359fc1883efb965267b9dcca62c8b5ef2a6', '192.0.2.1');
INSERT INTO public.audit VALUES (36, 1795785141842308, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', '3d92dbec7885a5a42df1b3df6e4d4359fc1883efb965267b9dcca62c8b5ef2a6', '1fc7ccbdab0f52ed29636b7c77b8aea4f33eebd08a857abd5727a4f99c8c3627', '192.0.2.1');
INSERT INTO public.audit VALUES (37, 1795785141843180, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJ5BJJTXWV1MG5DKQHVB26', '{"name":"Ada"}', '1fc7ccbdab0f52ed29636b7c77b8aea4f33eebd08a857abd5727a4f99c8c3627', '1f2a1b422fd6548dd1ee89f5f212b82cc26fb85bb1a02a6d774a054a1c4ad2e4', '192.0.2.1');
INSERT INTO public.audit VALUES (38, 1795785141843932, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8EJ5BJJTXWV1MG5DKQHVB26', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', '1f2a1b422fd6548dd1ee89f5f212b82cc26fb85bb1a02a6d774a054a1c4ad2e4', '18336925b51c3a110e67760c00c948f0cf79b306926cf71703b11d221541214f', '192.0.2.1');
INSERT INTO public.audit VALUES (39, 1795785141844674, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8EJ5BJMQ6VN40EJ6SHM33CT', '{"address":"192.0.2.1","how":"password","member":"mem_01M8EJ5BJJTXWV1MG5DKQHVB26"}', '18336925b51c3a110e67760c00c948f0cf79b306926cf71703b11d221541214f', '8e93178c9f5e5369a709002ebe9cfdf2e8ead6df8695c40f97c3d14855b9b8fb', '192.0.2.1');
INSERT INTO public.audit VALUES (40, 1795785141845507, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8EJ5BJNMY20JH1K6FYKF8HT', '{"kind":"reset","member":"mem_01M8EJ5BJJTXWV1MG5DKQHVB26"}', '8e93178c9f5e5369a709002ebe9cfdf2e8ead6df8695c40f97c3d14855b9b8fb', '47346561385fe31903e53e1b06883213703bdd5f1743e2dd8370c4cf5523bacb', '192.0.2.1');
INSERT INTO public.audit VALUES (41, 1795785141846291, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8EJ5BJPTTJWZ0911JNQKJT7', '{"name":"Gone"}', '47346561385fe31903e53e1b06883213703bdd5f1743e2dd8370c4cf5523bacb', '9bdc351d2bb19c854cde776b3da408eed5a730092192cb98bf24682d4fc9d0f6', '192.0.2.1');
INSERT INTO public.audit VALUES (42, 1795785141846856, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE/acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC/acc_01M8EJ5BGV7W1VEP62EX5DKHZV/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8EJ5BJPTTJWZ0911JR49RNH', '{"name":"ci","rights":"[\"read\"]"}', '9bdc351d2bb19c854cde776b3da408eed5a730092192cb98bf24682d4fc9d0f6', 'db53b3d6d82d75970bfa08614f885bef1e0e77d47a3926c9c07173cebf53317e', '192.0.2.1');
INSERT INTO public.authority VALUES ('ca_01M8EJ5BJDWW8CMG3TASYKSKCE', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'devices', '{"l":"v"}', 1795785141837160, 1795785141838475, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8EJ5BJCBPSWN209BH0Y0QVG', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'copied maker', 'null', 1795785141836552, 1795785141836552, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8EJ5BGX4KBHFGTB2NC3X22E', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 1795785141841902, 1795785141841902, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8EJ5BGX4KBHFGTB2NC3X22E', 'settings.txt', 'v1.dc3e05fa.GBYUFi1KFUG/sM5WWvcYw9NvuWFiWeMfgZALI5a8qtNTeR1QPTNiLTTBjO0epGsYHGQpn/nqKC0lt9W0EuTmfLc');
INSERT INTO public.ca_generation VALUES ('ca_01M8EJ5BJDWW8CMG3TASYKSKCE', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.Oj1cAok0CK0i/ablvlc5qs5NxI7mIXtl1MKMnpzs0TwsO1FYcWOSi1zd/N0', 'BA==', 'v1.dc3e05fa.xNjhSc8h/lR2E3IqETPjEIR3GreNDANWHP3ZvL4A7zGtpSchn24KOaqNzFw', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8EJ5BJDWW8CMG3TASYKSKCE', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.MLOM3kFvvpikyCwRmBCI7TyklHvCKf1WWg0Eg5WP4QTsF5r9eAe/fLLV+31B', 'Bg==', 'v1.dc3e05fa.oSTq/WAjh3e2rDODQJUSyt8OpwlBUJsZsbgpSwp5o71HU8dFbp6cOz/F5PXm', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.capture VALUES ('cap_01M8EJ5BHR88B6Y8VJ9R285YGZ', 'dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', 1795785142815741, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.4h+MVH6ZACaU+sgVUCG3fr9t+pS28Rx6nRQxC8gZJvAuTEOJ+UqnVixjknMk5ukBjkqa5/34e+AqRtSXxTKbEqKVfJuZ1aNoa5GgdlrIGFdkJKgJUbKQjPD+vctpTspNdYEEmRS5NFLD7f83t0rTbtxNsg4P7yIQUuXPVPyeEXWKSlyw', 'v1.dc3e05fa.0Oe2vJGHOlLHBVwbSKI8ut/A2BBfvPP5IEGcUnJEhyaqZHpZAkqjqebgZHxLKv2TSMcOC+k6wlpGX76pe7KSPRIB4lsitIVi/g', 'v1.dc3e05fa.eVBkPjcPcj6emRi0CfgTIL7cDazs3LBcUCV9N83bQ3cC3857d9UR8dzoaHpyGkw9j2CD3xkCOsKHKw');
INSERT INTO public.capturing VALUES ('dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 1795785141815741, 4635741600000000, 'filler');
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8EJ5BJDWW8CMG3TASYKSKCE', 1, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8EJ5BJDWW8CMG3TASYKSKCE', 1, 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 1, 'vQdw0XWzGVoQBr2vYPyPyx8O', 'v1.dc3e05fa.1q4yoSvtxhs/fuGlWppfr40oMu6+ov/CTuRGsOWhV737qQS/EdIzcpi8Tea7/XlJ0qrEUCWn6+vtlI+u', 1795785141777066, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 1, 'north', 'v1.dc3e05fa.FpGj0r530vGjbvOw40ZNClE+1LqZwOMtbv/dq2exo4b3O68ilM48BgMrgdWBQlE', 1795785141785924, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 1, 'acme', 'v1.dc3e05fa.O8uk20xnCPh9ihkOrClBRvJZ7tcMNdt091Vn7UkadtL6KiVNY4ztv15CDQ', 1795785141787853, 'filler', 1796389941794447, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 2, 'acme', 'v1.dc3e05fa.2wLsMi6P3nkuwptWANLNDFDlURRkEiXM9WJ5FpHtZIpzaGdujv05LSsdIQ', 1795785141794447, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', 'rom_01M8EJ5BGY8P17XNHTGCT7819Z', '["grp_01M8EJ5BGY8P17XNHTGDPKT1BC"]', 'usr_01M8EJ5BH15F93NA397DDBQTFY', 'include', true, '{"floor":"3"}', 1795785141795551, 1795785141795551, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJ5BH4TTZSXFVR4DEABPSQ', 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795785141796853, 1795785141796853, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJ5BH6JEW78QVX5MVTF4C3', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795785141798256, 1795785141798256, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795785141822960, 1795785141822960, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8EJ5BJ8MY3MSEZYGTDMEP3N', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', '', '', '', '', false, 'null', 1795785141832910, 1795785141833766, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8EJ5BGX4KBHFGTB2HJVSKP9', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EJ5BGY8P17XNHTGDPKT1BC', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'sales', 'who sells', '', 'null', 1795785141790940, 1795785141790940, 1);
INSERT INTO public.device_group VALUES ('grp_01M8EJ5BGZ9VDVFNGWWGQPG3YS', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'ours', '', 'model = "VVX 450"', 'null', 1795785141791290, 1795785141791290, 1);
INSERT INTO public.device_token VALUES ('dev_01M8EJ5BJ8MY3MSEZYGTDMEP3N', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8EJ5BH15F93NA397DDBQTFY', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'Ana', 'ana@example.org', '["dug_01M8EJ5BGZ9VDVFNGWWMKPFCQ6"]', 'null', 1795785141793107, 1795785141793107, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8EJ5BJ7B4GH8JRVYZ32KB2A', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'code', '{"l":"v"}', 1795785141831383, 1795785141831383, 1, 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', 'numeric12', 'd87221c604884129868b69ee38bee2c929fe2c8e313e05354c6fa44ab11282b0', 'v1.dc3e05fa.VT3TECijPsB+QGw+3dM20KtF0j5Y0p+BDsn+wP68zZEis6Vnbzcw1Q', 4635741600000000, 3, 1);
INSERT INTO public.factory_root VALUES ('fct_01M8EJ5BJB6Z4C7K43T3FCV1WJ', 'acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'maker', 'null', 1795785141835551, 1795785141835551, 1, '-----BEGIN CERTIFICATE-----
MIIBSTCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEXwg0re1vufPkzETV
5SdORoscJv7re67X4GVx0MAvJmeOOthdmu9MDWHi9E0imTKS7RrpkmIXEgkmyExd
AtRtUqMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUzllxx4XTl++klTEc
HMQWw0PswdUwCgYIKoZIzj0EAwIDRwAwRAIgDVECD2WWKgRHI2UxeE1Ggm2C1KjC
uEPq1HgNPim0+ZUCIBpZL5NqFlmXSfTS+z6uJAs2NEyvqCoIMo9E9gNUAiLw
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8EJ5BJ41RXWVN8J1JYZF4T3');
INSERT INTO public.firmware_pin VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8EJ5BJ41RXWVN8J1JYZF4T3', 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'J179 4.1', '{"l":"v"}', 1795785141828807, 1795785141828807, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '[{"value":"latest","down":false},{"site":"sit_01M8EJ5BGX4KBHFGTB2NC3X22E","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8EJ5BGX4KBHFGTB2NC3X22E","value":"latest","down":true}]', 1795785141829822, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8EJ5BJ0DVTNF1QS64JPPE03', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.JFpy6D2quVYPB6xCYvy3X6Qi+Xylg+w8oJPemdrB91doyjdLtfQgPoBq/1sZXbDQ4N5SEWWfuiBCsrWA4DB3D8IOPGI3j/DYFkd/pV5a7W3rth4bRXp5/1fV2HxTG84+KO6eUL8uF0PXMs/Hhn1iXqk7XZ7jXlaEQ977q7cSMj400sjq3z4P1yG6a0uqFRjSAQ5Uw2Loz9609i4w', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8EJ5BJ0DVTNF1QS64JPPE03', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'cellar', 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', '{"l":"v"}', 'v1.dc3e05fa.T6+gdyLfXf/oatzw2XdabLz4XobxzZ6zmiKOh/tvSpLxhDjuzPEVlPeoh+0WHWkQBZYOr5rnUW9sU8VMEt9lJHJefhX7OgH557slnL36RZNAWV6yq+T0geqHriWIwD8G2BTu4qjyu92yTapXvPZt12kG9UjmX/f6czulwop/3oRtsqjIvWfG+NM0Fgv1/5BRxzM4oS57zYG5wg', 1795785141824589, 1795785141824589, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 13:12:25.562494');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 13:12:25.585603');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 13:12:25.706206');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 13:12:25.723358');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 13:12:25.738177');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 13:12:25.750069');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 13:12:25.769586');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 13:12:25.793534');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 13:12:25.808821');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 13:12:25.810251');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 13:12:25.814506');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 13:12:25.819388');
INSERT INTO public.goose_db_version VALUES (13, 12, true, '2026-11-27 13:12:25.823549');
INSERT INTO public.identity VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8EJ5BJDWW8CMG3TASYKSKCE', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8EJ5BHWNXFHHNK7SRAY517C', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8EJ5BGH1SAZD6QTJQWJJMKE","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1"}', 'v1.dc3e05fa.59BqdB654HlOsXW/yYyHrpPTOipgvAyNe2lBCLQt2xVMFTeAQWP2jbKToqHukJAQWoL7CzY+zg3+9EVvWUqX', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795785141820044, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8EJ5BHWNXFHHNK7SRAY517C', 0, 'pf', 'v1.dc3e05fa.8gOjlw8bxlTvvSKyv6e6jrcu28Gnn7Yl0LjeoIrpuvnj1bTamuZx7ymAC1tA2q0citAnIWBAjuK0vo9yYtQbvUEM+8wu7fd5NmbRGOw');
INSERT INTO public.live_settings VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'v1.dc3e05fa.sPeCRMgBMAA366INeg9pm072B4AspR0LXhilsiKSONpW763thgVJjSINaMlv1fP2Ljyh669p', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8EJ5BJNMY20JH1K6FYKF8HT', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'mem_01M8EJ5BJJTXWV1MG5DKQHVB26', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8EJ5BJJTXWV1MG5DKQHVB26', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'Ada', '{"l":"v"}', 1795785141842877, 1795785141842877, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8EJ5BGX4KBHFGTB2NC3X22E"]', false, 1795785141844393);
INSERT INTO public.member VALUES ('mem_01M8EJ5BJPTTJWZ0911JNQKJT7', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'Gone', 'null', 1795785141846018, 1795785141846018, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8EJ5BJJTXWV1MG5DKQHVB26', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.Zx/rTPU6V+oHGMhfDRHhXCjO5naoTm8v/k7qlzsXuFTHZmVziIpVYlIkdxn+0w', 'v1.dc3e05fa.1x4So/jmQxkgUlUKSHP8EoRze7umxXTdl4USpjWDK4Yx3Vpx4nDhX//mq1ku', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8EJ5BJMQ6VN40EJ6SHM33CT', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8EJ5BJJTXWV1MG5DKQHVB26', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8EJ5BH6JEW78QVX5MVTF4C3', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('5de54664acef55c8a4dc752162d80ad651b66994f62c148934828acc8b06fff9', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'v1.dc3e05fa.tjtOdqL2TLlsxs9dq+VlbzK27ko4hOfTK2caalYxhdSmJEBgPfuWvup+xxEJ9T1ygQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8EJ5BHTW86WH3AF2HDP5ZGS', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'base', 5, 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', -1, 'v1.dc3e05fa.BhKrxcw+VKjSPnIzXuFP4NP5I8pSducrY/G8y2ySG6tEk6jPRXUSc7/lJq5WgJg/D0gwrIXWfA9p/cNeMzMq0IJ5EVbwsenC1MnBE/xHSdAz1Dp8J35Hf3xZZOO/TEGtmsfDXfq/oDp2DMItDoHNSGNg5F2gpFQWchC46x70j6FMym9IB4Fu3JdKSRVqaJCnUuoA0AkLKRON2zAe+gE', '{"l":"v"}', 1795785141818887, 1795785141819448, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'pol_01M8EJ5BHTW86WH3AF2HDP5ZGS', 1, 'base', 5, 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', -2, 'v1.dc3e05fa.qBZHaxg2a3EOztXBMNUmBHrxs2DZNgosB9Dj4uWEQ729oG0F0k2NW7U6IYR8rxUZhYqlYdbUwXCLffBPVzo4XisXC38fxZ+UVRRW9zi+cbAbPAOc81jhYgkLCsp2MU1LBE5LN7RzZzGulUnZTNrMOpU5oZHnAI03+gzpMS9EM6Cwjr5WnQbUobk1jb6/VDNAQq+gYYhhjQIMlZ3Xpx8', '{"l":"v"}', 1795785141818887, 1795785141818887, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'pol_01M8EJ5BHTW86WH3AF2HDP5ZGS', 2, 'base', 5, 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', -1, 'v1.dc3e05fa.bq49TdHVsAM4kv3z2Z47ItqwhqQOAxys7DUZiJByTeTec9V7jr/FKvE2Q7gikj4bSrGSm9rHjclRGiTZtde6nha/UtfcOW9HnHjU8WzTlK1HZB1LLs1ki/7JXdFDqIS+IPzf+jDYwU7GH3Tpfn9pPGHX4RPzuR9WSYfvjihDf+IWM9Fek1BgST6c4nzFFSZvk2njZR9SmJLqQ1oCd8M', '{"l":"v"}', 1795785141818887, 1795785141819448, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8EJ5BGX4KBHFGTB2HJVSKP9', 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'north', '{"l":"v"}', 1795785141789181, 1795785141789181, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.HehtWwej9BGiweBbSL+wQbUi7Un4Iwg3FOBupdu3xb+woInE6maBh73ouHmq23yV+g', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJ5BGH1SAZD6QTJQWJJMKE', 'yjk5pbpj3rkw4qblpi7jvm25xp', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.bJOtTL+n9JFf5L6A6mhqJhwycvNYloO/TRkK2e33wwztRJOhQ5Skrw', 1, 1795785141777066, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 'ubsl7s4piq5kn2n35mbofun27v', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.0EvWCH9ouf/htjAV96AD7ifR9eK1jJ+WkWJEnk8M25dj0uQHo34IvZgrSu6JGXw', 1, 1795785141785924, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'bzlqtzddcke5fhzvptzimbg3pk', true, '{"Enabled":false,"Sites":["sit_01M8EJ5BGX4KBHFGTB2NC3X22E"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.Hlhe31C0ankP2deFFxBQ82nxOgaxWHHWC8ICC7mzRv7OT2XOWqBXDkFRdduh/DQ', 2, 1795785141794447, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa.gl0EHakmrarHkYarTx/qrdWVvId0/B2Sw+6YE7VCPlIrFGxJ2gJ+IBxO5/F1y3TkmfUvv0B8zQaPeyr3M7E5ug', 1795785141847005);
INSERT INTO public.road VALUES ('dev_01M8EJ5BH3KC6Z7EMGXQ2TK6XF', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8EJ5BHYPNVBRXBVMQAXVJZ4', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 2, 'paused', '3 failed', 0, 1795785141801141, 1795785141801141, 1);
INSERT INTO public.room VALUES ('rom_01M8EJ5BGY8P17XNHTGCT7819Z', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'Spree', 'sit_01M8EJ5BGX4KBHFGTB2NC3X22E', '3', 'huddle', 6, 'null', 1795785141790634, 1795785141790634, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8EJ5BH15F93NA397EDZG7FM', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795785141793684, 1795785141793684, 1);
INSERT INTO public.site VALUES ('sit_01M8EJ5BGX4KBHFGTB2NC3X22E', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8EJ5BGX4KBHFGTB2HJVSKP9', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795785141789984, 1795785141789984, 1);
INSERT INTO public.token VALUES ('tok_01M8EJ5BJPTTJWZ0911JR49RNH', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795785141846767, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795785141818333);
INSERT INTO public.upload VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795785141818715);
INSERT INTO public.upload VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795785141818772);
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.eEQx/1LbQxULeKJua/Zxc9HdKzwhRX3Q1y+BH0Joprqywz78Zb20B+sd57aPDOtfNge7KtHYgsGXXKo510kkv1R/8SkKhHbdBV1OvKU');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.wAo3f6GFTuuliRDbto22Q7QpSDElEVHCxjNnagF3zKA82Laj1IaKEJ9fv4uq');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.1nh4jbIvU6AW2KTNK4B9djCZ4OAnxPzzJ5Updk1AFFafxth+nroDJkdfbmDT');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.DFhxD3Spi7NIBVfrT7HaWrAyKJ0I8ZvhCKwzpUkd9uVFwpbSEoAcprX0x6s');
INSERT INTO public.upload_chunk VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8EJ5BGZ9VDVFNGWWMKPFCQ6', 'acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 'team', 'who works', 'null', 1795785141791679, 1795785141791679, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
60000000				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb				bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
60000000				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc				cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
60000000				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd				dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
60000000				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee				eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee	eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
60000000				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff				ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff	ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
60000000				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg				gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg	gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg
60000000				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh				hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh	hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
60000000				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii				iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii	iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii
60000000				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj				jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj	jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj
60000000				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk				kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk	kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk
60000000				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll				llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll	llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
60000000				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm				mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm	mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
60000000				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn				nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn	nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
60000000				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo				oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo	oooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooooo
60000000				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp				pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp	pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
60000000				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq				qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq	qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
60000000				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr				rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr	rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
60000000				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss				ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss	ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
60000000				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt				tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt	tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
60000000				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu				uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu	uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
60000000				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv				vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv	vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
60000000				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww				wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww	wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww
60000000				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx				xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx	xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
60000000				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy				yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy	yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
60000000				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz				zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz	zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8EJ5BGV7W1VEP62EX5DKHZV', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8EJ5BGSTCS5PVCYE2Q0D7MC', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 13, true);
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
ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_pkey PRIMARY KEY (device);
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
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_pkey PRIMARY KEY (device);
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
CREATE INDEX capture_age ON public.capture USING btree (at);
CREATE INDEX capture_of ON public.capture USING btree (device, at, id);
CREATE INDEX capturing_of ON public.capturing USING btree (account, until_at);
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
CREATE INDEX road_connection ON public.road USING btree (connection, device);
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
ALTER TABLE ONLY public.capture
    ADD CONSTRAINT capture_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.capturing
    ADD CONSTRAINT capturing_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.device_trouble
    ADD CONSTRAINT device_trouble_device_fkey FOREIGN KEY (device) REFERENCES public.device(id) ON DELETE CASCADE;
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
