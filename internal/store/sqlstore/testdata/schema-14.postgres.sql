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
    source text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    result text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
    uses bigint NOT NULL,
    approval boolean DEFAULT false NOT NULL
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
INSERT INTO public.account VALUES ('acc_01M8ENDC5B33YGRJFV8KZ569T7', NULL, 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'operator', 'Operator', 'operator', 'standard', false, '14940236', 'null', 1795788550315407, 1795788550315407, 1);
INSERT INTO public.account VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'north', '', 'provider', 'enterprise', false, '52810257', '{"tier":"gold"}', 1795788550322574, 1795788550322574, 1);
INSERT INTO public.account VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'acme', 'Acme – "Ünïon" & <sons> ''x'' \', 'customer', 'standard', true, '19038392', 'null', 1795788550323560, 1795788550323560, 1);
INSERT INTO public.audit VALUES (1, 1795788550316212, 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'system:system', 'first start', '', 'account.create', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', '{"license":"standard","name":"operator","type":"operator"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e627bf073e7113402dd3fa4591be901aa0ee54d63006f907afba61e284c6e52c', '', '');
INSERT INTO public.audit VALUES (2, 1795788550323110, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', '{"license":"enterprise","name":"north","type":"provider"}', 'e627bf073e7113402dd3fa4591be901aa0ee54d63006f907afba61e284c6e52c', '0629837d0a3b23e8e6875298c97a692386c78886cbc41d13ace1a6ea8e43ac94', '192.0.2.1', '');
INSERT INTO public.audit VALUES (3, 1795788550324056, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'account.create', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"license":"standard","name":"acme","type":"customer"}', '0629837d0a3b23e8e6875298c97a692386c78886cbc41d13ace1a6ea8e43ac94', 'd5f725863249b25e69a05a9c1e982d950fb54cff4aa130dfffdc15d1131aa3c1', '192.0.2.1', '');
INSERT INTO public.audit VALUES (4, 1795788550325053, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'profile.create', 'prf_01M8ENDC5MTRW5S05V9M8EN70T', '{"name":"north"}', 'd5f725863249b25e69a05a9c1e982d950fb54cff4aa130dfffdc15d1131aa3c1', 'e1fb69c9071fe5227d9ebd40ebd2c38e8a0cf20362bfa7f2d49c22d282625973', '192.0.2.1', '');
INSERT INTO public.audit VALUES (5, 1795788550326153, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'site.create', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '{"name":"Berlin"}', 'e1fb69c9071fe5227d9ebd40ebd2c38e8a0cf20362bfa7f2d49c22d282625973', '0f329b8db76b5341f9a16bed84f7c342f2c9e97cdbb4518babee870f6b50dff2', '192.0.2.1', '');
INSERT INTO public.audit VALUES (6, 1795788550326547, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'room.create', 'rom_01M8ENDC5P83S1RBR08FVXNYBF', '{"name":"Spree"}', '0f329b8db76b5341f9a16bed84f7c342f2c9e97cdbb4518babee870f6b50dff2', 'a7014e2a265cb61e8e39faacdec278d3cfe643cefacc0933981646e629118acf', '192.0.2.1', '');
INSERT INTO public.audit VALUES (7, 1795788550326948, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8ENDC5P83S1RBR08H8F0AVZ', '{"name":"sales"}', 'a7014e2a265cb61e8e39faacdec278d3cfe643cefacc0933981646e629118acf', '75df897f790c180339d9d2a0e2fa3f9e7a1412a4b2d95108c4a3714de944d4fc', '192.0.2.1', '');
INSERT INTO public.audit VALUES (8, 1795788550327266, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceGroup.create', 'grp_01M8ENDC5QG4C75MMT8YDVFE2M', '{"name":"ours"}', '75df897f790c180339d9d2a0e2fa3f9e7a1412a4b2d95108c4a3714de944d4fc', 'f7ef3015627a09dabea92a6f310597d84df7f634692ff362288e3d40b82593bd', '192.0.2.1', '');
INSERT INTO public.audit VALUES (9, 1795788550327500, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceUserGroup.create', 'dug_01M8ENDC5QG4C75MMT8ZSJ99AK', '{"name":"team"}', 'f7ef3015627a09dabea92a6f310597d84df7f634692ff362288e3d40b82593bd', '631eacbf14506690ba3a9ad3e7ca51d8362b0e6903bba63e719156041fcd7625', '192.0.2.1', '');
INSERT INTO public.audit VALUES (10, 1795788550327725, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'deviceUser.create', 'usr_01M8ENDC5QG4C75MMT93131A19', '{"name":"Ana"}', '631eacbf14506690ba3a9ad3e7ca51d8362b0e6903bba63e719156041fcd7625', 'a08a6fd8e9df665b3fa70722d11043a7a9acf69e4f305d21f51ce2542b65be77', '192.0.2.1', '');
INSERT INTO public.audit VALUES (11, 1795788550328000, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'savedView.create', 'viw_01M8ENDC5QG4C75MMT95ZQTHZH', '{"name":"mine"}', 'a08a6fd8e9df665b3fa70722d11043a7a9acf69e4f305d21f51ce2542b65be77', '358afe39ffc20da8d2cc273f5b054f3e29afe0edb408e9b68cc2391705ef794b', '192.0.2.1', '');
INSERT INTO public.audit VALUES (12, 1795788550328360, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'credentials.update', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"autoSync.scope.sites":"none → sit_01M8ENDC5NG82DEKGARMBF5XJR","autoSync.waves":"none → 10, 100","generation":"1 → 2","serverPassword":"changed"}', '358afe39ffc20da8d2cc273f5b054f3e29afe0edb408e9b68cc2391705ef794b', 'cf558a7863af39350c0f742d56c694edeebc99253f91ee635184494950fcac02', '192.0.2.1', '');
INSERT INTO public.audit VALUES (13, 1795788550329067, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', '{"mac":"0004f2fe0001","model":"VVX 450"}', 'cf558a7863af39350c0f742d56c694edeebc99253f91ee635184494950fcac02', '10a206d282cc409d7452ed77a255deeb351ff60c82b6543b2e811a5d7fb77597', '192.0.2.1', '');
INSERT INTO public.audit VALUES (14, 1795788550329500, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'device.create', 'dev_01M8ENDC5SZ2RE76ZC5KE6X42C', '{"mac":"0004f2fe0002","model":"J179"}', '10a206d282cc409d7452ed77a255deeb351ff60c82b6543b2e811a5d7fb77597', '52287e164403a0f71d42c992df06501fcb5b466f93f57e89fe69d4e32dfc330f', '192.0.2.1', '');
INSERT INTO public.audit VALUES (15, 1795788550331209, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'system:system', 'provisioning', '', 'device.arrived', 'dev_01M8ENDC5VBBEN7MR6JQ9KDEHS', '{"count":"1","mac":"64167f000003"}', '52287e164403a0f71d42c992df06501fcb5b466f93f57e89fe69d4e32dfc330f', 'b335a60732dcd9a7461139c8180e41ab1d7846f1e61ba94ee442f5cfbab6541a', '', '');
INSERT INTO public.audit VALUES (16, 1795788550332233, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'autosync.paused', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"generation":"2","reason":"3 failed"}', 'b335a60732dcd9a7461139c8180e41ab1d7846f1e61ba94ee442f5cfbab6541a', 'abf70575705e66bb0393794c1cd9103e796230d786131a3ea748c62f11d70c35', '192.0.2.1', '');
INSERT INTO public.audit VALUES (17, 1795788550339282, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'capture.start', 'dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', '{"until":"2116-11-25T10:00:00Z"}', 'abf70575705e66bb0393794c1cd9103e796230d786131a3ea748c62f11d70c35', '839f28a2606aa9f362076be873e8da13b9d87015414dcd71fb0bbcf9bf72bd58', '192.0.2.1', '');
INSERT INTO public.audit VALUES (18, 1795788550341852, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'policy.create', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', '{"level":"site","name":"base","settings":"2"}', '839f28a2606aa9f362076be873e8da13b9d87015414dcd71fb0bbcf9bf72bd58', '2f78f0f26820e0dc6ce76219596e6bf082083b59953377c3580014b5602b3bbf', '192.0.2.1', '');
INSERT INTO public.audit VALUES (19, 1795788550342133, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'policy.update', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', '{"priority":"lowest → low"}', '2f78f0f26820e0dc6ce76219596e6bf082083b59953377c3580014b5602b3bbf', 'af5cba9638aa718a29c578277d1e95622b8543bd2d923949208fce78d9f76dd7', '192.0.2.1', '');
INSERT INTO public.audit VALUES (20, 1795788550343129, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'job.create', 'job_01M8ENDC66M6JQ19DN6RG5XE17', '{"dryRun":"on","items":"2","kind":"import","startAt":"2026-11-25T11:00:00Z","title":"Import phones.csv","window":"22:00–06:00 Europe/Berlin"}', 'af5cba9638aa718a29c578277d1e95622b8543bd2d923949208fce78d9f76dd7', '27afad065d31d0260504147dc670d77047f6a8f20fcd528d3ff66a9d3447f77e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (21, 1795788550344541, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.pair', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '{"channelKey":"new","mac":"00e0dbfe0004","model":"Studio X50","onboarding":"pin"}', '27afad065d31d0260504147dc670d77047f6a8f20fcd528d3ff66a9d3447f77e', '204857282570e30e171ac296f1a9651b7430aae5e885b5193173c0b948a0764d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (22, 1795788550345353, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'gateway.create', 'gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '{"name":"cellar","site":"sit_01M8ENDC5NG82DEKGARMBF5XJR"}', '204857282570e30e171ac296f1a9651b7430aae5e885b5193173c0b948a0764d', '495c52f3771a64a1cd76cd8771cf97d513d28b75945963d9495ecfd9cf803885', '192.0.2.1', '');
INSERT INTO public.audit VALUES (23, 1795788550345795, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'system:system', 'enrollment', '', 'gateway.enroll', 'gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '{"address":"192.0.2.9","host":"pi","name":"cellar"}', '495c52f3771a64a1cd76cd8771cf97d513d28b75945963d9495ecfd9cf803885', 'f950dcdd7497ca2bcad026bbec76370919038906a7c803816ec1366f2d5dac38', '', '');
INSERT INTO public.audit VALUES (24, 1795788550346714, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'gateway.trust', 'gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '{"certificate":"ab","mac":"0004f2fe0009"}', 'f950dcdd7497ca2bcad026bbec76370919038906a7c803816ec1366f2d5dac38', '275954453aa9b73497a656bc18b5e39fe3b0c54c7ccb7e9e2d609e88869bf47c', '192.0.2.1', '');
INSERT INTO public.audit VALUES (25, 1795788550347111, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/', 'token:tok_1', 'filler', 'req_1', 'firmwareRelease.create', 'fwr_01M8ENDC6A86Z6331HAATNZ7Q6', '{"models":"J179","name":"J179 4.1","version":"4.1.3.0.6"}', '275954453aa9b73497a656bc18b5e39fe3b0c54c7ccb7e9e2d609e88869bf47c', 'cba65309d2ec52828bfdd72894cc7634bcc2d293fd5fb8eda2d5043f8f7aea76', '192.0.2.1', '');
INSERT INTO public.audit VALUES (26, 1795788550347507, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'firmwareRules.update', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '{"rule":"none → latest","rule sit_01M8ENDC5NG82DEKGARMBF5XJR":"none → latest, also down","rule sit_01M8ENDC5NG82DEKGARMBF5XJR J179":"none → 4.1.3.0.6"}', 'cba65309d2ec52828bfdd72894cc7634bcc2d293fd5fb8eda2d5043f8f7aea76', '87c7c1cb6d24ed79cb93cf248ebdbe7a872cd67c5800e91f56ce4f981726e712', '192.0.2.1', '');
INSERT INTO public.audit VALUES (27, 1795788550348390, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'enrollmentCode.create', 'cod_01M8ENDC6CX345ZPWACQ9G5JR2', '{"name":"code"}', '87c7c1cb6d24ed79cb93cf248ebdbe7a872cd67c5800e91f56ce4f981726e712', '1383b7139944cb82181e51f7a480c8f28cda509ace28f5d4b055440d30c23271', '192.0.2.1', '');
INSERT INTO public.audit VALUES (28, 1795788550349457, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'system:system', 'enrollment', '', 'device.enroll', 'dev_01M8ENDC6DNDRRSA9VQQXFM6GE', '{"code":"cod_01M8ENDC6CX345ZPWACQ9G5JR2","lifecycle":"associated → enrolled","mac":"001b4f000005"}', '1383b7139944cb82181e51f7a480c8f28cda509ace28f5d4b055440d30c23271', '463097c5caede23c1296ea2fffaa41251b717d45856879feed2e0d2bd9d9d50b', '', '');
INSERT INTO public.audit VALUES (29, 1795788550351435, 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'token:tok_1', 'filler', 'req_1', 'factoryRoot.create', 'fct_01M8ENDC6FT8YMDZQEJ6K0R8FC', '{"name":"maker"}', '463097c5caede23c1296ea2fffaa41251b717d45856879feed2e0d2bd9d9d50b', 'd2cf540548233212c60fbabb1f4183a44152289f199700ed8693ca27b50b408e', '192.0.2.1', '');
INSERT INTO public.audit VALUES (30, 1795788550351932, 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/', 'token:tok_1', 'filler', 'req_1', 'blockedKey.create', 'blk_01M8ENDC6FT8YMDZQEJ7FTFR6W', '{"fingerprint":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","name":"copied maker"}', 'd2cf540548233212c60fbabb1f4183a44152289f199700ed8693ca27b50b408e', 'c52ac0a2b94317798ec0453629ef63c1eca4dd759757b3a6ebc13942e86c836d', '192.0.2.1', '');
INSERT INTO public.audit VALUES (31, 1795788550352373, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.create', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', '{"generation":"1","keyType":"rsa-2048","name":"devices"}', 'c52ac0a2b94317798ec0453629ef63c1eca4dd759757b3a6ebc13942e86c836d', 'd3894de9eeb7087ffa829fada5a0ed277d0a342b52eb57a95badb79fdfa328f8', '192.0.2.1', '');
INSERT INTO public.audit VALUES (32, 1795788550352876, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'certificateAuthority.rotate', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', '{"generation":"2"}', 'd3894de9eeb7087ffa829fada5a0ed277d0a342b52eb57a95badb79fdfa328f8', 'a87d6151d846bd847eb9b2474517bde44b6132b5efaeadfa1175bb25af82bb5a', '192.0.2.1', '');
INSERT INTO public.audit VALUES (33, 1795788550353353, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.issueIdentity', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '{"expiresAt":"2116-11-25T10:00:00Z","mac":"00e0dbfe0004"}', 'a87d6151d846bd847eb9b2474517bde44b6132b5efaeadfa1175bb25af82bb5a', 'df01f23e6bb368f53a9cde93e0f749e825537fb64e16a40b1eb9d7d65f311716', '192.0.2.1', '');
INSERT INTO public.audit VALUES (34, 1795788550353721, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'device.approveIdentity', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '{"mac":"00e0dbfe0004"}', 'df01f23e6bb368f53a9cde93e0f749e825537fb64e16a40b1eb9d7d65f311716', '600c8414c95c8b1354a0ba883f51453494aea400a28c4df789509f46291c9657', '192.0.2.1', '');
INSERT INTO public.audit VALUES (35, 1795788550355701, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'certificate.revoke', 'dddddddddddddddddddddddddddddddd', '{"device":"dev_01M8ENDC68MFVABA7HJXH9V2PB","mac":"00e0dbfe0004","reason":"superseded"}', '600c8414c95c8b1354a0ba883f51453494aea400a28c4df789509f46291c9657', 'cd5d98945ce118cbcf558b9c4deb71c66a87272b810616efd6e9bb03b05055f2', '192.0.2.1', '');
INSERT INTO public.audit VALUES (36, 1795788550356421, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'bundle.update', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '{"bytes":"0 → 37","files":"0 → 1","site":"Berlin"}', 'cd5d98945ce118cbcf558b9c4deb71c66a87272b810616efd6e9bb03b05055f2', '1871cb8d2a9ef569c6c76323a49c017a76e0c7f488839c1c6a70ac2be056fbec', '192.0.2.1', '');
INSERT INTO public.audit VALUES (37, 1795788550356905, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', '{"name":"Ada"}', '1871cb8d2a9ef569c6c76323a49c017a76e0c7f488839c1c6a70ac2be056fbec', 'a8d6cd3c6a804c14beb4e792b8487222ceab063cd986c6a1a611c6e5d4e56daa', '192.0.2.1', '');
INSERT INTO public.audit VALUES (38, 1795788550357206, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'member.login', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', '{"identity":"https://id.example ada","password":"changed","recovery codes":"0 → 1","totp":"on","totp setup":"begun"}', 'a8d6cd3c6a804c14beb4e792b8487222ceab063cd986c6a1a611c6e5d4e56daa', 'b57e6c253e0f9c918a9fdf25ef56ea4d7bd3ebc435bea1b7a5813fe8d35d2ef6', '192.0.2.1', '');
INSERT INTO public.audit VALUES (39, 1795788550357536, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'session.start', 'ses_01M8ENDC6NWA2A3V7GPRE417NQ', '{"address":"192.0.2.1","how":"password","member":"mem_01M8ENDC6M9R5E639B46EYJ7B8"}', 'b57e6c253e0f9c918a9fdf25ef56ea4d7bd3ebc435bea1b7a5813fe8d35d2ef6', '4734f1dd61f7a781f704c537760c9b15ab2d95e961c0f177f1d888b0a78ef679', '192.0.2.1', '');
INSERT INTO public.audit VALUES (40, 1795788550357994, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'link.create', 'lnk_01M8ENDC6NWA2A3V7GPTAKRS4N', '{"kind":"reset","member":"mem_01M8ENDC6M9R5E639B46EYJ7B8"}', '4734f1dd61f7a781f704c537760c9b15ab2d95e961c0f177f1d888b0a78ef679', '2d8b82c366e3039fae1b6efd40e6df50dd7af7c761a13145c15dfcf6cd07feff', '192.0.2.1', '');
INSERT INTO public.audit VALUES (41, 1795788550358279, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'member.create', 'mem_01M8ENDC6PFX9208X78TE6ANFJ', '{"name":"Gone"}', '2d8b82c366e3039fae1b6efd40e6df50dd7af7c761a13145c15dfcf6cd07feff', '4adf8b28481c2d90e96ddbd4e7f9a119c386c681eee26c513e8ce65239b58069', '192.0.2.1', '');
INSERT INTO public.audit VALUES (42, 1795788550358479, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'acc_01M8ENDC5B33YGRJFV8KZ569T7/acc_01M8ENDC5JW195ABZVYBSYG9D5/acc_01M8ENDC5KKP05P5G900KF8R7Y/', 'token:tok_1', 'filler', 'req_1', 'token.create', 'tok_01M8ENDC6PFX9208X78V7F0EAA', '{"name":"ci","rights":"[\"read\"]"}', '4adf8b28481c2d90e96ddbd4e7f9a119c386c681eee26c513e8ce65239b58069', 'ff961a57792c5ba3206c35520069d10eeeef8e890024440097c80105d81643b3', '192.0.2.1', '');
INSERT INTO public.authority VALUES ('ca_01M8ENDC6GA4CVDXZJVB56N3J2', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'devices', '{"l":"v"}', 1795788550352200, 1795788550352801, 2, 'rsa-2048', 7776000, 70, true, true, true);
INSERT INTO public.blocked_key VALUES ('blk_01M8ENDC6FT8YMDZQEJ7FTFR6W', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'copied maker', 'null', 1795788550351832, 1795788550351832, 1, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'copied');
INSERT INTO public.bundle VALUES ('sit_01M8ENDC5NG82DEKGARMBF5XJR', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 1795788550356144, 1795788550356144, 1, 37, '[{"name":"Settings.txt","size":37,"sha256":"59e679302d684102700386098a81e6b8d3dcd98db2a41197c8e2df3f46fadde6","secret":true,"use":"served","why":"ü"}]');
INSERT INTO public.bundle_file VALUES ('sit_01M8ENDC5NG82DEKGARMBF5XJR', 'settings.txt', 'v1.dc3e05fa.KOv65l9bTsZeeFi6gU1ATbaIujx0tsybNVoaViMccnmTfh2w+6ZshdY0LBvWPOdVS11oZ1E2WoHFmptFQSq1hIs');
INSERT INTO public.ca_generation VALUES ('ca_01M8ENDC6GA4CVDXZJVB56N3J2', 1, 'current', true, 'AQ==', '["Ag==","Aw=="]', 'v1.dc3e05fa.NeoAhl5IuW/ulaU13lqXM09fsY9nkHRyF4P7vuxJdLvMVdjDqsKO+Fnp+jQ', 'BA==', 'v1.dc3e05fa.GxgoG/9WaMTTfn3RcAspJYZ7Q0Z5bowRp29jHmNcEGP9lcd1ORIHz6Fuz2k', '', 0, 1795600800000000, 1795600800000000, 0, 0);
INSERT INTO public.ca_generation VALUES ('ca_01M8ENDC6GA4CVDXZJVB56N3J2', 2, 'next', false, 'BQ==', '', 'v1.dc3e05fa.oVMYVUGgV1HYHAGcdZBYXza/n24okdftrBEEfx6zSy7pEfNtK83lQHYO2IJG', 'Bg==', 'v1.dc3e05fa.vn42hl2vrj0irzCTnBHnnc8pAxf+55J8omlPhaEhUtAuOOZFi07CLoe5+GF2', '["Bw==","CA=="]', 0, 1795600800000000, 0, 0, 0);
INSERT INTO public.capture VALUES ('cap_01M8ENDC63RYFMTAXGNTT84FYH', 'dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 1795788551339159, 'GET', '/x.cfg', 200, 'x', 5, 0, 21, 'masked', 388, 'v1.dc3e05fa.uAws85scnqxNSutQNIXqNCCb/wrm3V82ahnYPfwZZN7le21EaYHhGN5qB1LkZRZwwEzqQw5iuLA+sI2x4xPqvy1B0l09cuXQLPNde6kRc3j79emxQlCg1H2ec48pp95QhzhGOvR51qJE04GTDHOUl5RC9WKw8YzzvBj/dcloTqrW4UqN', 'v1.dc3e05fa.Wl2TUQKTBYkIGZpDXTvKTyMur7R8+x0GYj1e7c/aji1ihJUOF6AjrGci6cai7G+/oRqy6R8irCT1PDO8m5M2yUH6AnTC15C40g', 'v1.dc3e05fa.tQa4qAQOXPOo5LsgUv+ahIgTJFOlpXi7FPmP3+/WGXnu6VK+8bmRBzwJ4G/rtILXGs+ygNZbdF7+tA');
INSERT INTO public.capturing VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 1795788550339159, 4635741600000000, 'filler');
INSERT INTO public.certificate VALUES ('cccccccccccccccccccccccccccccccc', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', 1, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '00e0dbfe0004', 'valid', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', 'CQ==', 1795600800000000, 4635741600000000, 1795600800000000, 0, 0, 0, 1795600800000000);
INSERT INTO public.certificate VALUES ('dddddddddddddddddddddddddddddddd', 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', 1, 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', '00e0dbfe0004', 'revoked', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', 'scep', '', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000, 4, 1, 0);
INSERT INTO public.channel_key VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'fd93238b62f5c5b93989f3da948fc524c0d2c12a65c6207e053582ae8e8061c4', 1795600800000000);
INSERT INTO public.credential VALUES ('acc_01M8ENDC5B33YGRJFV8KZ569T7', 1, 'GMHAsE9lZf2aN5y0YVHcMgIt', 'v1.dc3e05fa.h7KQDn77MkJ91cDpN90ljriF7Fdm+NOmiaNrgXocY1q4E3YXhpXhTzdPl4SX8kprexezZvsF2eGCMb+w', 1795788550315407, 'first start', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 1, 'north', 'v1.dc3e05fa.+PKZ/6RSeKGCSvtW+WLu8pqzDx9zfs683mQT4dwAUjupFNqu2+fNffvmzJgGnfk', 1795788550322574, 'filler', 0, 0, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 1, 'acme', 'v1.dc3e05fa.sQe8M0yY5VDM0hpmZEDXH9yGUrXY+rXI83x/9rJnuOblknf69IJ4a8O5kQ', 1795788550323560, 'filler', 1796393350328258, 1795600800000000, 'shared', '');
INSERT INTO public.credential VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 2, 'acme', 'v1.dc3e05fa.a22DRR+Jd11zeDjaQ+GypJCi7wF/sxA+qDyvCq0i/PJZkXG6U/eYtaaZLA', 1795788550328258, 'filler', 0, 1795600800000000, 'shared', '');
INSERT INTO public.device VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', 'S-1', 'Reception', 'ucs', 'VVX 450', 'provisioned', 'claimed', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', 'rom_01M8ENDC5P83S1RBR08FVXNYBF', '["grp_01M8ENDC5P83S1RBR08H8F0AVZ"]', 'usr_01M8ENDC5QG4C75MMT93131A19', 'include', true, '{"floor":"3"}', 1795788550328904, 1795788550328904, 1, 1795600800000000, 1795600800000000, 1795600800000000, 2, 2, '6.4.7', '192.0.2.1', 'https://other.example', '016.014.017', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8ENDC5SZ2RE76ZC5KE6X42C', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', '0004f2fe0002', '', '', 'j100', 'J179', 'provisioned', 'imported', '', '', '', '', '', false, 'null', 1795788550329314, 1795788550329314, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8ENDC5VBBEN7MR6JQ9KDEHS', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '64167f000003', '', '', 'polyos', 'Studio X50', 'provisioned', 'claimed', '', '', '', '', '', false, 'null', 1795788550330300, 1795788550330300, 1, 1795600800000000, 1795600800000000, 0, 1, 1, '', '192.0.2.3', '', '', 0, 0, 0, 0, '', 0, 0);
INSERT INTO public.device VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '00e0dbfe0004', '8G1', '', 'polyos', 'Studio X50', 'pin', 'claimed', '', '', '', '', '', false, 'null', 1795788550344236, 1795788550344236, 1, 0, 0, 0, 0, 0, '', '', '', '', 0, 0, 0, 0, '', 0, 1);
INSERT INTO public.device VALUES ('dev_01M8ENDC6DNDRRSA9VQQXFM6GE', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '001b4f000005', 'J-1', '', 'j100', 'J179', 'provisioned', 'claimed', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '', '', '', '', false, 'null', 1795788550349041, 1795788550349336, 2, 0, 0, 0, 0, 0, '', '', '', '', 0, 1795600800000000, 0, 1795600800000000, 'prf_01M8ENDC5MTRW5S05V9M8EN70T', 1, 1);
INSERT INTO public.device_group VALUES ('grp_01M8ENDC5P83S1RBR08H8F0AVZ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'sales', 'who sells', '', 'null', 1795788550326881, 1795788550326881, 1);
INSERT INTO public.device_group VALUES ('grp_01M8ENDC5QG4C75MMT8YDVFE2M', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'ours', '', 'model = "VVX 450"', 'null', 1795788550327147, 1795788550327147, 1);
INSERT INTO public.device_token VALUES ('dev_01M8ENDC6DNDRRSA9VQQXFM6GE', 'seed', 1795600800000000);
INSERT INTO public.device_trouble VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 1795600801000000, 'held', 'x', 'x', '192.0.2.1');
INSERT INTO public.device_user VALUES ('usr_01M8ENDC5QG4C75MMT93131A19', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Ana', 'ana@example.org', '["dug_01M8ENDC5QG4C75MMT8ZSJ99AK"]', 'null', 1795788550327678, 1795788550327678, 1);
INSERT INTO public.enrollment_code VALUES ('cod_01M8ENDC6CX345ZPWACQ9G5JR2', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'code', '{"l":"v"}', 1795788550348277, 1795788550348277, 1, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', 'numeric12', '87e769dcbc32775afd382bb4e9abe613dc4e1b2a147ebd4115c8a734d0c8d7bf', 'v1.dc3e05fa.YOYMgB5clMOEAdz9g5GoMXdn1c5/1tsghL6xHdZkAslNEy22X1z1mA', 4635741600000000, 3, 1, false);
INSERT INTO public.factory_root VALUES ('fct_01M8ENDC6FT8YMDZQEJ6K0R8FC', 'acc_01M8ENDC5B33YGRJFV8KZ569T7', 'maker', 'null', 1795788550351107, 1795788550351107, 1, '-----BEGIN CERTIFICATE-----
MIIBSzCB8aADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMTCk1ha2VyIFJv
b3QwHhcNMjYxMTI1MTAwMDAwWhcNMjYxMTI1MTEwMDAwWjAVMRMwEQYDVQQDEwpN
YWtlciBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsinfqmnznjxPx8Jb
a1yvKs+WOZMJjo5Kno1IPSYlVuYVOyeV5tgIS7lxFS+sGwmVCkT6Lj463bThDrGj
ClnnbKMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUiabLgLZBVxmT0ScV
NV9Ph3l4pP4wCgYIKoZIzj0EAwIDSQAwRgIhALSzfY+Bl+PSXHJBMlPy3+Rf5qV/
5yIwQ9KSXejnRfG7AiEAySpfa39SUeQ9vkCZg8TMV894KmiYEm/vFQ+uzEWvsYE=
-----END CERTIFICATE-----
', '["ucs"]', '[{"Attribute":"CN","Match":"(?\u003cmac\u003e[0-9A-F]{12})"}]', '["Maker Inc."]', 'clientAuthOrNone', false, false);
INSERT INTO public.firmware_file VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'fwr_01M8ENDC6A86Z6331HAATNZ7Q6');
INSERT INTO public.firmware_pin VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'job_gone', '6.4.1.1', '', 'given', false, 1795600800000000, 0, 0);
INSERT INTO public.firmware_release VALUES ('fwr_01M8ENDC6A86Z6331HAATNZ7Q6', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'J179 4.1', '{"l":"v"}', 1795788550346981, 1795788550346981, 1, 'j100', '["J179"]', '4.1.3.0.6', '[{"name":"FW_S_J179_R4_1_3_0_6.bin","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3,"models":["J179"]}]', '41bb44efc67559b0d8fed8ad686e64c8f5d092a5ee58622fe9d10f4233828411', 'x.bin', 'n', '', 'stable', '2026-02-28');
INSERT INTO public.firmware_rules VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '[{"value":"latest","down":false},{"site":"sit_01M8ENDC5NG82DEKGARMBF5XJR","model":"J179","value":"4.1.3.0.6","down":false},{"site":"sit_01M8ENDC5NG82DEKGARMBF5XJR","value":"latest","down":true}]', 1795788550347464, 1);
INSERT INTO public.firmware_watch VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '6.4.1.1', 1795600800000000, true, 2, 1);
INSERT INTO public.found VALUES ('gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', '0004f2fe0009', 'certificateChanged', 'ab', 'ab', 'v1.dc3e05fa.eS+/dBchWAKS8a4QJ0fOBEHECfudL82W4JExMBxycFVLNjnUcwrDEcl+25GyU0cS4iv8kbjLTYjOjWU0gDIWT9F/hpdIDKkjA9cbMP+R/qawDGHS6T8m3YzsDEts2B7+W7Oj4mG29n33ou8WJ8/D1HfJvkysMv/fVshniy7rq1BQE+nyLYWlwVyqISdWCZPtG3mJYDV/Ayhum878', 1795600800000000, 1795600800000000);
INSERT INTO public.gateway VALUES ('gtw_01M8ENDC69ZCDZRGGYKG2ZG00B', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'cellar', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '{"l":"v"}', 'v1.dc3e05fa.53AE1tM60hB2MUroJIIrqc91x9GsntLadtDAupAq3TXnWgthkEbIno98XTfbOnsT70IiqPteTWM8qkpqI+xqx1BhmOt+5bapkBm0nG60y2K+8mEmpKl85RE6gzjcUFRJwIY8J7GJLLLTWKHc7dsZp2WjSOpi3qg4jqZTk7APvpPBF71MlmWjlhM1h20sONKEdiwiRsgW8zJd/Q', 1795788550345145, 1795788550345145, 1, '9af98bfadda5c2deb16e8bedb2538bcc0a7f76ab9964c3cc915a2937c5d853f8', 0, '95d4d3da9f576c2b6c189ecef23902cf5356cdb34ce074b1aa90920b25c71ed1', 1795600800000000, 'online', 1795600800000000, 1795600800000000, 'node', '1', 'pi', '192.0.2.9', '["10.0.0.0/8"]', 1795600800000000);
INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 14:09:11.854522');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 14:09:11.871913');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 14:09:11.960323');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 14:09:11.974434');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 14:09:11.990515');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 14:09:12.001274');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 14:09:12.016905');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 14:09:12.043689');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 14:09:12.057815');
INSERT INTO public.goose_db_version VALUES (10, 9, true, '2026-11-27 14:09:12.059174');
INSERT INTO public.goose_db_version VALUES (11, 10, true, '2026-11-27 14:09:12.064204');
INSERT INTO public.goose_db_version VALUES (12, 11, true, '2026-11-27 14:09:12.069384');
INSERT INTO public.goose_db_version VALUES (13, 12, true, '2026-11-27 14:09:12.071886');
INSERT INTO public.goose_db_version VALUES (14, 13, true, '2026-11-27 14:09:12.072742');
INSERT INTO public.goose_db_version VALUES (15, 14, true, '2026-11-27 14:09:12.08021');
INSERT INTO public.identity VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '00e0dbfe0004', 'installed', '', 'filled', 'hash of filled', 1795600800000000, 4635741600000000, 1795600800000000, 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', false, 'ca_01M8ENDC6GA4CVDXZJVB56N3J2', 'cccccccccccccccccccccccccccccccc', 1795600800000000, 4635741600000000, 1795600800000000, 1795600800000000);
INSERT INTO public.job VALUES ('job_01M8ENDC66M6JQ19DN6RG5XE17', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'import', 'Import phones.csv', '', 'queued', '{"Kind":"token","ID":"tok_1","Name":"filler","Root":"acc_01M8ENDC5B33YGRJFV8KZ569T7","Rights":null,"Role":"","Sites":null,"RequestID":"req_1","Source":"192.0.2.1","Comment":""}', 'v1.dc3e05fa.9rTkwBiVsN7gdcGSb0fbnNFoBMAcurXuxjE25u4sglehaEtJuYCsICdzgKDiCjvSLHH64iApQG1HUBIth0rH', true, 2, 0, 1, 0, 0, '[]', '', 0, 1795788550342377, 0, 0, 1, 1795604400000000, 1795604400000000, '{"from":"22:00","to":"06:00","zone":"Europe/Berlin"}');
INSERT INTO public.job_item VALUES ('job_01M8ENDC66M6JQ19DN6RG5XE17', 0, 'pf', 'v1.dc3e05fa.GZ2l6rzrxomynHz2BW57tHJc5zTyyNJIwoAOr8dvj6nxGT/QkHl0cqbKhFR+9pCwHEssqC+rtqqKF03VgOnSmps4nE91iQOiS/WT3tE');
INSERT INTO public.live_settings VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'v1.dc3e05fa.pgtTyWYEEjFfy/C4+A7aMxcRZpgV5Cpj5JlgzolaiyUeZEan60L01HS3BhO8ZM6fN4EaCLUk', 1795600800000000);
INSERT INTO public.login_link VALUES ('lnk_01M8ENDC6NWA2A3V7GPTAKRS4N', 'b8ff0ffc43386c24402890edc5d52df6fbfa965d0df173eedebf52277cbba377', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', 'reset', 1795600800000000, 4951274400000000);
INSERT INTO public.member VALUES ('mem_01M8ENDC6M9R5E639B46EYJ7B8', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Ada', '{"l":"v"}', 1795788550356813, 1795788550356813, 1, 'Ada@example.com', 'ada@example.com', 'helpdesk', '["sit_01M8ENDC5NG82DEKGARMBF5XJR"]', false, 1795788550357395);
INSERT INTO public.member VALUES ('mem_01M8ENDC6PFX9208X78TE6ANFJ', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Gone', 'null', 1795788550358177, 1795788550358177, 1, 'gone@example.com', 'gone@example.com', 'owner', '', true, 0);
INSERT INTO public.member_login VALUES ('mem_01M8ENDC6M9R5E639B46EYJ7B8', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA', 'v1.dc3e05fa.jV7adkdjolwF2QSlRxsXhOTNjCg+/5hE66+ve95qs2BR1sxrfav1h7SynJkGsg', 'v1.dc3e05fa.Aqd4GCFIlkr+n5SW260yL/5n5BH/VwFftNXJ6uYXjQ4qXTXF8U1AbvmnjAJh', 9, '["3a89ccb9788bd846d088731db833bbabd2c4a8a1d1c690cac7c87100579ab188"]', 'https://id.example ada', 1);
INSERT INTO public.member_session VALUES ('ses_01M8ENDC6NWA2A3V7GPRE417NQ', '360509b809c0757fd878039bb256fb01d9e276ccd0178f3f14c3e8d52dc9f01f', 'mem_01M8ENDC6M9R5E639B46EYJ7B8', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'password', '192.0.2.1', 'ü', 1795600800000000, 1795600800000000, 4951274400000000);
INSERT INTO public.meta VALUES ('keyring', 'dc3e05fa');
INSERT INTO public.old_arrival VALUES ('dev_01M8ENDC5VBBEN7MR6JQ9KDEHS', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 1, 1795600800000000, '192.0.2.3', 1);
INSERT INTO public.pairing VALUES ('421cd571ca5dc4885e98c5ea2aca9d9e80d96550f1b92fa41bf71ac953f0a397', '', '00e0dbfe0004', 'Studio X50', '8G1', '192.0.2.4', 'dev_01M8ENDC68MFVABA7HJXH9V2PB', 'v1.dc3e05fa.td+AmtXH+JWZEeYiFKsXTWBXMxplJN0NsC6ykUA5TKq5vc+52CWrqqET8cKnwdwVrQ', 1795600800000000, 1795601700000000, '');
INSERT INTO public.pending_device VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0002', '', '', '192.0.2.2', 1795600800000000, 1795600800000000);
INSERT INTO public.pki_mark VALUES ('trust', 4);
INSERT INTO public.pki_mark VALUES ('revoked', 1);
INSERT INTO public.policy VALUES ('pol_01M8ENDC65VK0J3WM05HMB9TKM', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'base', 5, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', -1, 'v1.dc3e05fa.UtZ/8trSncnCZB/Kf6Hj7fTCXkQyiUkg2fe/kzrgDAgkT880GkD+Z/dlki9f6pvIrfGu4LqgxLT0R7NikQy6op9hne5uhb/vLnBv5+95tGNkDcTbgAEWwreu1CKe9eJTZlhHDrGoYW64+VtALAifDHsPzizTNPwsgB4DMNj9fZMOAxlCDn8DP6CDXqkMioQIAZisBWU4SIhFGRUhf/o', '{"l":"v"}', 1795788550341701, 1795788550342100, 2);
INSERT INTO public.policy_past VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', 1, 'base', 5, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', -2, 'v1.dc3e05fa.qEv/kxkfwHeH8D63Ud3Go/sbvOhUOIWMPWbEN5YDTzKUtF1uu8DKvyXnFq+fFieOqZB31lXAA7Jq9UW3I4/ehcThGaTpk3nn8fTH+rnGpSHfhqYm+WJsTYK06UmrkBwLds/EFzKwkuvTKI1jVqjLEHch/aNNqn++wvqqw6MazGjJgOzHLW0oiTAyODfUxRT9aZgsx+Nd5AcPV33mwk8', '{"l":"v"}', 1795788550341701, 1795788550341701, 'filler', false);
INSERT INTO public.policy_past VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'pol_01M8ENDC65VK0J3WM05HMB9TKM', 2, 'base', 5, 'sit_01M8ENDC5NG82DEKGARMBF5XJR', -1, 'v1.dc3e05fa.GhlW3F/oYnD3ri70vFFHva6iiokeQVdcnpY3PPd2OBZcG3Sf93Zqk/5tHgJ5IldKTxuJzt3ycEwqlXD2VHQPk0JBfxga8UPDz1I+ykdIb10oHHH2RiAhPBs0+BKFIN9pLJs/gJKlKGT5FB9CwWz89arRY9lX5f3z0t0kY3bFF4N+Y9d6DCC3HwkomB+TPZxLvIEjYHNVetTbai759Ew', '{"l":"v"}', 1795788550341701, 1795788550342100, 'filler', false);
INSERT INTO public.profile VALUES ('prf_01M8ENDC5MTRW5S05V9M8EN70T', 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 'north', '{"l":"v"}', 1795788550324827, 1795788550324827, 1, 'http', 'http://prov.example/x', 'phones', 'v1.dc3e05fa.8kPvnSYgLds2GBo05FPKaBj5HCbwauAR6kCprYWwGc+HHs31kt7KCjiFmDw4riIYkw', '', 7, true, 'proof', 1);
INSERT INTO public.provisioning VALUES ('acc_01M8ENDC5B33YGRJFV8KZ569T7', 'qol4gg3x3sh4dppb3jukbp6c6m', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.dyD/Po4G53381hn1wW5XuEcqSrwt5eR6ikbcv02n5ZFJ8GswQZRP4g', 1, 1795788550315407, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 'u7w7yukgjux3qhnn553oddv4q6', true, '{"Enabled":true,"Sites":null,"Groups":null,"Models":null,"Waves":null,"StopAtFailures":0,"Touched":true}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.mcMRuRp9Lso7BwxiLIXDGk2hnBZK3Kol8dRJSuncQ8C2whQDgQi3rPPF9Evf9PQ', 1, 1795788550322574, 1);
INSERT INTO public.provisioning VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 'cpwxwj42ioq6r3xyu2vaw34i6t', true, '{"Enabled":false,"Sites":["sit_01M8ENDC5NG82DEKGARMBF5XJR"],"Groups":null,"Models":null,"Waves":[10,100],"StopAtFailures":0,"Touched":false}', 604800, 'add', 'noSecrets', '{"pollSeconds":3600,"timeServer":"time.example","gmtSeconds":3600,"checkSync":true,"checkSyncRoad":{"port":5060,"transport":"udp"}}', 'v1.dc3e05fa.jgxXTc3yBJWCNaSJPIvJnz32xSlufewtnifYyCbBIMmzHzMDkKkKE8u0Mv/70sk', 2, 1795788550328258, 2);
INSERT INTO public.remembered VALUES ('tok_1 POST /tokens', 'key-1', '0700000000000000000000000000000000000000000000000000000000000000', 201, '{"Location":"/x"}', 'v1.dc3e05fa./tBgXu6nQoP78EURtjxa8ijx3mgyQRQ97c/qRK3DmRgCXutlXi4B5Wfl2q9G5rSj5COhiFvjaNt3PK5TQo30ZA', 1795788550358658);
INSERT INTO public.road VALUES ('dev_01M8ENDC5R4NWGD3VSMJ0FT4CQ', 'online', 1795600800000000, 1795600800000000, 'node', 2, 'cmd_1', 2, 'failed', 'channel', 'no', 1795600800000000, 3, '', false);
INSERT INTO public.road VALUES ('dev_01M8ENDC68MFVABA7HJXH9V2PB', 'offline', 1795600800000000, 1795600800000000, '', 0, '', 0, '', '', '', 0, 0, '', false);
INSERT INTO public.rollout VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 2, 'paused', '3 failed', 0, 1795788550332167, 1795788550332167, 1);
INSERT INTO public.room VALUES ('rom_01M8ENDC5P83S1RBR08FVXNYBF', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Spree', 'sit_01M8ENDC5NG82DEKGARMBF5XJR', '3', 'huddle', 6, 'null', 1795788550326454, 1795788550326454, 1);
INSERT INTO public.saved_view VALUES ('viw_01M8ENDC5QG4C75MMT95ZQTHZH', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'mine', 'held = true', 'name', '["name","mac"]', 'null', 1795788550327946, 1795788550327946, 1);
INSERT INTO public.site VALUES ('sit_01M8ENDC5NG82DEKGARMBF5XJR', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'Berlin', 'eu/de', 'Straße 1', 'prf_01M8ENDC5MTRW5S05V9M8EN70T', '0123', '["203.0.113.7/32 10.0.0.0/8","2001:db8::/48"]', true, '{"l":"v"}', 1795788550325690, 1795788550325690, 1);
INSERT INTO public.token VALUES ('tok_01M8ENDC6PFX9208X78V7F0EAA', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'ci', 'prefix', 'be7acb316dc83604f174a2aa9702bbbcc5d5ea4ff1578fcf9d9ba1f30250c13b', '["read"]', 4635741600000000, 1795788550358446, 0, '', '', '', 0);
INSERT INTO public.upload VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-phone.cfg', 49, 1, 1795788550340899);
INSERT INTO public.upload VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 50, 3, 1795788550341250);
INSERT INTO public.upload VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-empty.log', 0, 1, 1795788550341395);
INSERT INTO public.upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-phone.cfg', 1, 'v1.dc3e05fa.8pXkb7EAeMsYuYklPvBrmDoPgbVhlKfY0JCSa4QZyE++NdhM6CCxJpAgBjkvjSz0CxLy7+00nAxu4xzknsn4K6t2dQZdSoKP8fBxFPo');
INSERT INTO public.upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 1, 'v1.dc3e05fa.lJHXMa2Y4XHZDFIpamGTeCCw+f6AuSUiYyXP2y6xSSjTk7lZpaASD4b+ZbvC');
INSERT INTO public.upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 2, 'v1.dc3e05fa.qdqqeTH+mDHtNrcEqi3hITMJh2JN2Iq+wq3BCMaNTJPFdCpcWrlJbLqRbuqU');
INSERT INTO public.upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-app.log', 3, 'v1.dc3e05fa.8MizNHzszL5FloMWIQ62x1FhyTDk+6f0d/hnud9Agt5MWWN+bg3tjxL0feA');
INSERT INTO public.upload_chunk VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', '0004f2fe0001', '0004f2fe0001-empty.log', 1, '');
INSERT INTO public.user_group VALUES ('dug_01M8ENDC5QG4C75MMT8ZSJ99AK', 'acc_01M8ENDC5KKP05P5G900KF8R7Y', 'team', 'who works', 'null', 1795788550327447, 1795788550327447, 1);
INSERT INTO public.visit_batch VALUES ('0004f2fe0002', 26, 'acc_01M8ENDC5JW195ABZVYBSYG9D5', 26, '1795600800000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
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
INSERT INTO public.visit_new VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 251, 1, 165, '@0004f2fe0001
1795600800000000	600	0.5	200	0004f2fe0001.cfg	x	served	GET		FileTransport "<&>"	192.0.2.1	1.2	digest	2
1000000	0	0	404	x	\-	notFound			\-	\-	\-	\-	0	3
');
INSERT INTO public.visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 27, 652, '@0004f2fe0002
1795602360000000			200	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa		served	GET	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
');
INSERT INTO public.visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 28, 652, '@0004f2fe0002
1795602420000000			200	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb		served	GET	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb	bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
');
INSERT INTO public.visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 29, 652, '@0004f2fe0002
1795602480000000			200	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc		served	GET	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc	cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
');
INSERT INTO public.visit_new VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 6, 30, 652, '@0004f2fe0002
1795602540000000			200	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd		served	GET	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd	dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
');
INSERT INTO public.visit_save VALUES ('acc_01M8ENDC5KKP05P5G900KF8R7Y', 1);
INSERT INTO public.visit_save VALUES ('acc_01M8ENDC5JW195ABZVYBSYG9D5', 30);
SELECT pg_catalog.setval('public.goose_db_version_id_seq', 15, true);
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
