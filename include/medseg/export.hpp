/// What a program outside the library may link to; everything else stays hidden.
#ifndef MEDSEG_EXPORT_HPP
#define MEDSEG_EXPORT_HPP

#if defined(__GNUC__)
#define MEDSEG_API __attribute__((visibility("default")))
#else
#define MEDSEG_API
#endif

#endif
