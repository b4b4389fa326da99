# Random requests against the services; VITRINE_REQUESTS and VITRINE_SEED set how many and which.
vitrine_add_test(tst_requests
    SOURCES core/tst_requests.cpp support/randomrequests.cpp
    LINK vitrine::vitrine_core Qt6::Sql nlohmann_json::nlohmann_json LABELS requests TIMEOUT 600)
