#include "core/arm/templateinstance.h"

#include <algorithm>
#include <set>

namespace vitrine {
namespace {

// Walks back from an instance that waits for ever until one comes twice.
Fault cycleFault(const std::vector<TemplateInstance> &instances, const std::vector<bool> &isDone)
{
    std::size_t at = 0;
    while (isDone[at])
        ++at;
    std::vector<std::size_t> way;
    while (std::ranges::find(way, at) == way.end()) {
        way.push_back(at);
        for (const std::size_t other : instances[at].before) {
            if (!isDone[other]) {
                at = other;
                break;
            }
        }
    }
    QStringList names{instances[at].name};
    for (auto step = way.rbegin(); step != way.rend() && *step != at; ++step)
        names.prepend(instances[*step].name);
    names.prepend(instances[at].name);
    return Fault::of(QStringLiteral("template.cycle"), instances[at].path,
                     {names.join(QStringLiteral(" → "))});
}

}  // namespace

Result<std::vector<std::size_t>> orderOf(const std::vector<TemplateInstance> &instances)
{
    std::vector<std::size_t> waitsFor(instances.size(), 0);
    std::vector<std::vector<std::size_t>> behind(instances.size());
    for (std::size_t i = 0; i < instances.size(); ++i) {
        for (const std::size_t other : instances[i].before) {
            behind[other].push_back(i);
            ++waitsFor[i];
        }
    }
    std::set<std::size_t> ready;
    for (std::size_t i = 0; i < instances.size(); ++i) {
        if (waitsFor[i] == 0)
            ready.insert(i);
    }
    std::vector<std::size_t> order;
    std::vector<bool> isDone(instances.size(), false);
    while (!ready.empty()) {
        const std::size_t next = *ready.begin();
        ready.erase(ready.begin());
        order.push_back(next);
        isDone[next] = true;
        for (const std::size_t other : behind[next]) {
            if (--waitsFor[other] == 0)
                ready.insert(other);
        }
    }
    if (order.size() != instances.size())
        return std::unexpected(cycleFault(instances, isDone));
    return order;
}

}  // namespace vitrine
