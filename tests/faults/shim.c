/* Lets the n-th call of one kind that concerns files below a folder fail, by LD_PRELOAD.

   shim_set says which, in the process that shall meet it; shim_met how many calls there were. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { NONE, OPEN, WRITE, FSYNC, RENAME, UNLINK };

static enum kind failing = NONE;
static int error, step, lasting, met, *shared;
static char root[PATH_MAX];

void shim_set(int kind, int number, int at, int to_the_end, const char *folder, int *count) {
  failing = kind, error = number, step = at, lasting = to_the_end, met = 0, shared = count;
  snprintf(root, sizeof root, "%s", folder);
}

static int below(const char *path) {
  size_t length = strlen(root);
  return !strncmp(path, root, length) && (path[length] == '/' || !path[length]);
}

static int folder_of(int fd, char *found) {
  char link[64];
  ssize_t length;
  if (fd == AT_FDCWD)
    return getcwd(found, PATH_MAX) != NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  if ((length = readlink(link, found, PATH_MAX - 1)) < 0)
    return 0;
  found[length] = 0;
  return 1;
}

static int concerns(int fd, const char *path) {
  char found[PATH_MAX];
  if (path && *path == '/')
    return below(path);
  return folder_of(fd, found) && below(found);
}

static int fails(enum kind kind, int fd, const char *path) {
  int kept = errno, now;
  if (kind != failing || !concerns(fd, path)) {
    errno = kept;
    return 0;
  }
  now = ++met;
  if (shared)
    *shared = met;
  errno = now == step || (lasting && now > step) ? error : kept;
  return now == step || (lasting && now > step);
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)
#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { \
    va_list rest; va_start(rest, flags); mode = va_arg(rest, int); va_end(rest); \
  }

#define OPENS(name) \
  int name(const char *path, int flags, ...) { \
    REAL(int, #name, const char *, int, ...); MODE(flags) \
    return fails(OPEN, AT_FDCWD, path) ? -1 : real(path, flags, mode); }
OPENS(open) OPENS(open64)
#define OPENS_AT(name) \
  int name(int fd, const char *path, int flags, ...) { \
    REAL(int, #name, int, const char *, int, ...); MODE(flags) \
    return fails(OPEN, fd, path) ? -1 : real(fd, path, flags, mode); }
OPENS_AT(openat) OPENS_AT(openat64)

ssize_t write(int fd, const void *data, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  return fails(WRITE, fd, NULL) ? -1 : real(fd, data, size);
}
#define WRITES_AT(name) \
  ssize_t name(int fd, const void *data, size_t size, off_t at) { \
    REAL(ssize_t, #name, int, const void *, size_t, off_t); \
    return fails(WRITE, fd, NULL) ? -1 : real(fd, data, size, at); }
WRITES_AT(pwrite) WRITES_AT(pwrite64)

int fsync(int fd) {
  REAL(int, "fsync", int);
  return fails(FSYNC, fd, NULL) ? -1 : real(fd);
}
int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  return fails(FSYNC, fd, NULL) ? -1 : real(fd);
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  return fails(RENAME, AT_FDCWD, to) ? -1 : real(from, to);
}
int renameat(int from_fd, const char *from, int to_fd, const char *to) {
  REAL(int, "renameat", int, const char *, int, const char *);
  return fails(RENAME, to_fd, to) ? -1 : real(from_fd, from, to_fd, to);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  return fails(UNLINK, AT_FDCWD, path) ? -1 : real(path);
}
int unlinkat(int fd, const char *path, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  return fails(UNLINK, fd, path) ? -1 : real(fd, path, flags);
}
int rmdir(const char *path) {
  REAL(int, "rmdir", const char *);
  return fails(UNLINK, AT_FDCWD, path) ? -1 : real(path);
}
