#pragma once

#include "core/gallery/rules.h"
#include "tests/support/versionfixture.h"

#include <functional>
#include <memory>
#include <vector>

namespace vitrine::test {

/// Where a case makes its request: a workspace that is made when it is asked for.
class Lab {
public:
    VersionFixture &workspace(const Policy &policy = {})
    {
        if (!m_fixture)
            m_fixture = std::make_unique<VersionFixture>(policy);
        return *m_fixture;
    }
    /// Returns \p text with what differs from run to run replaced: ids and folders.
    QString masked(QString text) const;

private:
    std::unique_ptr<VersionFixture> m_fixture;
};

/// What a request must be answered with.
struct ExpectedFault {
    const char *reason;
    const char *code;
    int httpStatus;
    const char *target;  ///< masked
};

/// One request that is answered with a fault.
struct FaultCase {
    std::vector<int> numbers;  ///< cases of the troubleshooting guide; none: newer than the guide
    const char *section;  ///< what the request is about: gallery, definition, version, vm, disk…
    const char *request;  ///< in words, for readers
    ExpectedFault expected;
    std::function<Problems(Lab &)> ask;
};

/// The cases, in the order of the guide; newer ones last.
std::vector<FaultCase> galleryFaultCases();  ///< 1 to 24: galleries and image definitions
std::vector<FaultCase> versionFaultCases();  ///< 25 to 44, 46 to 48, 52, 53, 58 to 60
std::vector<FaultCase> machineFaultCases();  ///< encryption, and 62 to 70
std::vector<FaultCase> newerFaultCases();  ///< accounts, galleries, image definitions
std::vector<FaultCase> accessFaultCases();  ///< newer ones of roles and sharing
std::vector<FaultCase> contentFaultCases();  ///< newer ones of what is on a disk
std::vector<FaultCase> encryptionFaultCases();  ///< newer ones of keys
std::vector<FaultCase> identityFaultCases();  ///< newer ones of signing in and of principals
std::vector<FaultCase> imageFaultCases();  ///< newer ones of disk images
std::vector<FaultCase> bundleFaultCases();  ///< bundles
std::vector<FaultCase> computeFaultCases();  ///< newer ones of machines that are made here
std::vector<FaultCase> costFaultCases();  ///< prices and retention rules
std::vector<FaultCase> labFaultCases();  ///< lab accounts and labs
std::vector<FaultCase> templateFaultCases();  ///< templates and deployments
std::vector<FaultCase> lifeFaultCases();  ///< newer ones of versions and machines

template <typename Value>
Problems problemsOf(const Result<Value> &result)
{
    return result ? Problems() : result.error().flattened();
}

}  // namespace vitrine::test
