vitrine_add_test(tst_diskset SOURCES core/tst_diskset.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_manifest SOURCES core/tst_manifest.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_replicastore
    SOURCES core/tst_replicastore.cpp
    LINK vitrine::vitrine_core LABELS core TIMEOUT 300)
vitrine_add_test(tst_blockdomains
    SOURCES core/tst_blockdomains.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
vitrine_add_test(tst_replicareclaim
    SOURCES core/tst_replicareclaim.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_regionimport
    SOURCES core/tst_regionimport.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_regionmove
    SOURCES core/tst_regionmove.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_regionreclaim
    SOURCES core/tst_regionreclaim.cpp
    LINK vitrine::vitrine_core Qt6::Sql LABELS core)
vitrine_add_test(tst_replicarepair
    SOURCES core/tst_replicarepair.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_replicacare
    SOURCES core/tst_replicacare.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_powerloss SOURCES core/tst_powerloss.cpp LINK vitrine::vitrine_core
    LABELS values)
vitrine_add_test(tst_replication
    SOURCES core/tst_replication.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_jobsteering
    SOURCES core/tst_jobsteering.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_worklimits
    SOURCES core/tst_worklimits.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_replicationupdate
    SOURCES core/tst_replicationupdate.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_versiondisks
    SOURCES core/tst_versiondisks.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_shallow SOURCES core/tst_shallow.cpp LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_zonereplicas
    SOURCES core/tst_zonereplicas.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_ingestrace SOURCES core/tst_ingestrace.cpp
    LINK vitrine::vitrine_core LABELS core)
# Values: they read their own memory map or fork, which ThreadSanitizer's own memory does not bear.
vitrine_add_test(tst_keyring
    SOURCES core/tst_keyring.cpp
    LINK vitrine::vitrine_core LABELS values)
vitrine_add_test(tst_encryptedstore
    SOURCES core/tst_encryptedstore.cpp
    LINK vitrine::vitrine_core LABELS core)
vitrine_add_test(tst_encryptedreplicas
    SOURCES core/tst_encryptedreplicas.cpp
    LINK vitrine::vitrine_core LABELS values)
