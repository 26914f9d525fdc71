# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_notifier.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QGroupBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry

class Ui_NewCaseNotifier(object):
    def setupUi(self, NewCaseNotifier):
        if not NewCaseNotifier.objectName():
            NewCaseNotifier.setObjectName(u"NewCaseNotifier")
        self.column = QVBoxLayout(NewCaseNotifier)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.form = QGridLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.agency_label = QLabel(NewCaseNotifier)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setMargin(4)

        self.form.addWidget(self.agency_label, 0, 0, 1, 1)

        self.agency = LineEntry(NewCaseNotifier)
        self.agency.setObjectName(u"agency")

        self.form.addWidget(self.agency, 0, 1, 1, 1)

        self.person_label = QLabel(NewCaseNotifier)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setMargin(4)

        self.form.addWidget(self.person_label, 1, 0, 1, 1)

        self.person = LineEntry(NewCaseNotifier)
        self.person.setObjectName(u"person")

        self.form.addWidget(self.person, 1, 1, 1, 1)

        self.role_label = QLabel(NewCaseNotifier)
        self.role_label.setObjectName(u"role_label")
        self.role_label.setMargin(4)

        self.form.addWidget(self.role_label, 2, 0, 1, 1)

        self.role = LineEntry(NewCaseNotifier)
        self.role.setObjectName(u"role")

        self.form.addWidget(self.role, 2, 1, 1, 1)

        self.contact_label = QLabel(NewCaseNotifier)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setMargin(4)

        self.form.addWidget(self.contact_label, 3, 0, 1, 1)

        self.contact = LineEntry(NewCaseNotifier)
        self.contact.setObjectName(u"contact")

        self.form.addWidget(self.contact, 3, 1, 1, 1)

        self.told_on_label = QLabel(NewCaseNotifier)
        self.told_on_label.setObjectName(u"told_on_label")
        self.told_on_label.setMargin(4)

        self.form.addWidget(self.told_on_label, 4, 0, 1, 1, Qt.AlignTop)

        self.told_on = DateEntry(NewCaseNotifier)
        self.told_on.setObjectName(u"told_on")

        self.form.addWidget(self.told_on, 4, 1, 1, 1)

        self.told_time_label = QLabel(NewCaseNotifier)
        self.told_time_label.setObjectName(u"told_time_label")
        self.told_time_label.setMargin(4)

        self.form.addWidget(self.told_time_label, 5, 0, 1, 1)

        self.told_time = LineEntry(NewCaseNotifier)
        self.told_time.setObjectName(u"told_time")

        self.form.addWidget(self.told_time, 5, 1, 1, 1)

        self.means_label = QLabel(NewCaseNotifier)
        self.means_label.setObjectName(u"means_label")
        self.means_label.setMargin(4)

        self.form.addWidget(self.means_label, 6, 0, 1, 1)

        self.means = ChoiceEntry(NewCaseNotifier)
        self.means.setObjectName(u"means")

        self.form.addWidget(self.means, 6, 1, 1, 1)

        self.form.setColumnStretch(1, 1)

        self.column.addLayout(self.form)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons_start = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_start)

        self.remove = QPushButton(NewCaseNotifier)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.agency_label.setBuddy(self.agency)
        self.person_label.setBuddy(self.person)
        self.role_label.setBuddy(self.role)
        self.contact_label.setBuddy(self.contact)
        self.told_on_label.setBuddy(self.told_on)
        self.told_time_label.setBuddy(self.told_time)
        self.means_label.setBuddy(self.means)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agency, self.person)
        QWidget.setTabOrder(self.person, self.role)
        QWidget.setTabOrder(self.role, self.contact)
        QWidget.setTabOrder(self.contact, self.told_on)
        QWidget.setTabOrder(self.told_on, self.told_time)
        QWidget.setTabOrder(self.told_time, self.means)
        QWidget.setTabOrder(self.means, self.remove)

        self.retranslateUi(NewCaseNotifier)

        QMetaObject.connectSlotsByName(NewCaseNotifier)
    # setupUi

    def retranslateUi(self, NewCaseNotifier):
        self.agency_label.setText(QCoreApplication.translate("NewCaseNotifier", u"A&gency", None))
#if QT_CONFIG(accessibility)
        self.agency.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.person_label.setText(QCoreApplication.translate("NewCaseNotifier", u"Name &of the person", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"Name of the person", None))
#endif // QT_CONFIG(accessibility)
        self.role_label.setText(QCoreApplication.translate("NewCaseNotifier", u"Their &post or role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"Their post or role", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("NewCaseNotifier", u"Telephone or &secure e-mail", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"Telephone or secure e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.told_on_label.setText(QCoreApplication.translate("NewCaseNotifier", u"Day they told &us", None))
#if QT_CONFIG(accessibility)
        self.told_on.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"Day they told us", None))
#endif // QT_CONFIG(accessibility)
        self.told_time_label.setText(QCoreApplication.translate("NewCaseNotifier", u"Ti&me, if known", None))
#if QT_CONFIG(accessibility)
        self.told_time.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"Time, if known", None))
#endif // QT_CONFIG(accessibility)
        self.means_label.setText(QCoreApplication.translate("NewCaseNotifier", u"B&y what means", None))
#if QT_CONFIG(accessibility)
        self.means.setAccessibleName(QCoreApplication.translate("NewCaseNotifier", u"By what means", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("NewCaseNotifier", u"Remo&ve this notifier", None))
        pass
    # retranslateUi

