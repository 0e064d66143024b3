# Xapian::xapian.  Xapian's own package file sets variables with paths of one machine; this wraps
# it in a target, which an installed medseg can name.
find_package(Xapian ${Xapian_FIND_VERSION} QUIET CONFIG)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Xapian
  REQUIRED_VARS XAPIAN_LIBRARIES XAPIAN_INCLUDE_DIR VERSION_VAR Xapian_VERSION)
if(Xapian_FOUND AND NOT TARGET Xapian::xapian)
  add_library(Xapian::xapian INTERFACE IMPORTED)
  set_target_properties(Xapian::xapian PROPERTIES
    INTERFACE_LINK_LIBRARIES "${XAPIAN_LIBRARIES}"
    INTERFACE_INCLUDE_DIRECTORIES "${XAPIAN_INCLUDE_DIR}")
endif()
