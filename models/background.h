#pragma once

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace vitrine {

/// Runs service calls that may wait on worker threads and brings their answers back to the GUI
/// thread: the one bridge between the two. Lives in the GUI thread.
class Background final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Background)

public:
    explicit Background(unsigned threadCount = 2, QObject *parent = nullptr);
    ~Background() override;  ///< drops what waits, joins what runs; late answers are dropped

    /// Calls \p work on a worker thread, then \p done with its result in this object's thread -
    /// unless \p context has died by then. \p work must not touch widgets or models.
    template <typename Work, typename Done>
    void run(QObject *context, Work work, Done done)
    {
        enqueue([this, guard = QPointer<QObject>(context), work = std::move(work),
                 done = std::move(done)]() mutable {
            // std::function must be copyable; results may not be: they travel behind a pointer.
            auto result = std::make_shared<decltype(work())>(work());
            answer([guard = std::move(guard), result, done = std::move(done)]() mutable {
                if (guard != nullptr)
                    done(std::move(*result));
            });
        });
    }
    /// Returns whether nothing waits or runs. For tests and for the end of the program.
    bool isIdle() const;

Q_SIGNALS:
    void answered();  ///< from a worker thread; for this class alone

private:
    void enqueue(std::function<void()> task);
    void answer(std::function<void()> deliver);
    void deliverAnswers();
    void work(const std::stop_token &stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_tasks;  // guarded by m_mutex
    std::deque<std::function<void()>> m_answers;  // guarded by m_mutex
    int m_running = 0;  // guarded by m_mutex
    std::vector<std::jthread> m_threads;  // last member: joined before the rest dies
};

}  // namespace vitrine
