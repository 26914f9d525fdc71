# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_notification.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QGroupBox,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget, QWizardPage)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import (Note, Reading)
from scr_desktop.ui.fields.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseNotification(object):
    def setupUi(self, NewCaseNotification):
        if not NewCaseNotification.objectName():
            NewCaseNotification.setObjectName(u"NewCaseNotification")
        self.column = QVBoxLayout(NewCaseNotification)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseNotification)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.awareness = QGroupBox(self.scroll_inside)
        self.awareness.setObjectName(u"awareness")
        self.awareness_form = QGridLayout(self.awareness)
        self.awareness_form.setObjectName(u"awareness_form")
        self.awareness_form.setHorizontalSpacing(16)
        self.awareness_form.setVerticalSpacing(10)
        self.aware_on_label = QLabel(self.awareness)
        self.aware_on_label.setObjectName(u"aware_on_label")
        self.aware_on_label.setMargin(4)

        self.awareness_form.addWidget(self.aware_on_label, 0, 0, 1, 1, Qt.AlignTop)

        self.aware_on = DateEntry(self.awareness)
        self.aware_on.setObjectName(u"aware_on")

        self.awareness_form.addWidget(self.aware_on, 0, 1, 1, 1)

        self.aware_time_label = QLabel(self.awareness)
        self.aware_time_label.setObjectName(u"aware_time_label")
        self.aware_time_label.setMargin(4)

        self.awareness_form.addWidget(self.aware_time_label, 1, 0, 1, 1)

        self.aware_time = LineEntry(self.awareness)
        self.aware_time.setObjectName(u"aware_time")

        self.awareness_form.addWidget(self.aware_time, 1, 1, 1, 1)

        self.aware_time_note = Note(self.awareness)
        self.aware_time_note.setObjectName(u"aware_time_note")

        self.awareness_form.addWidget(self.aware_time_note, 2, 1, 1, 1)

        self.how_aware_label = QLabel(self.awareness)
        self.how_aware_label.setObjectName(u"how_aware_label")
        self.how_aware_label.setMargin(4)

        self.awareness_form.addWidget(self.how_aware_label, 3, 0, 1, 1, Qt.AlignTop)

        self.how_aware = TextEntry(self.awareness)
        self.how_aware.setObjectName(u"how_aware")
        self.how_aware.setTabChangesFocus(True)
        self.how_aware.setProperty(u"lines", 1)

        self.awareness_form.addWidget(self.how_aware, 3, 1, 1, 1)

        self.awareness_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.awareness)

        self.regime = Reading(self.scroll_inside)
        self.regime.setObjectName(u"regime")
        self.regime.setWordWrap(True)

        self.scroll_column.addWidget(self.regime)

        self.from_whom = QGroupBox(self.scroll_inside)
        self.from_whom.setObjectName(u"from_whom")
        self.from_whom_form = QGridLayout(self.from_whom)
        self.from_whom_form.setObjectName(u"from_whom_form")
        self.from_whom_form.setHorizontalSpacing(16)
        self.from_whom_form.setVerticalSpacing(10)
        self.from_agency_label = QLabel(self.from_whom)
        self.from_agency_label.setObjectName(u"from_agency_label")
        self.from_agency_label.setMargin(4)

        self.from_whom_form.addWidget(self.from_agency_label, 0, 0, 1, 1)

        self.from_agency = LineEntry(self.from_whom)
        self.from_agency.setObjectName(u"from_agency")

        self.from_whom_form.addWidget(self.from_agency, 0, 1, 1, 1)

        self.from_person_label = QLabel(self.from_whom)
        self.from_person_label.setObjectName(u"from_person_label")
        self.from_person_label.setMargin(4)

        self.from_whom_form.addWidget(self.from_person_label, 1, 0, 1, 1)

        self.from_person = LineEntry(self.from_whom)
        self.from_person.setObjectName(u"from_person")

        self.from_whom_form.addWidget(self.from_person, 1, 1, 1, 1)

        self.from_role_label = QLabel(self.from_whom)
        self.from_role_label.setObjectName(u"from_role_label")
        self.from_role_label.setMargin(4)

        self.from_whom_form.addWidget(self.from_role_label, 2, 0, 1, 1)

        self.from_role = LineEntry(self.from_whom)
        self.from_role.setObjectName(u"from_role")

        self.from_whom_form.addWidget(self.from_role, 2, 1, 1, 1)

        self.from_contact_label = QLabel(self.from_whom)
        self.from_contact_label.setObjectName(u"from_contact_label")
        self.from_contact_label.setMargin(4)

        self.from_whom_form.addWidget(self.from_contact_label, 3, 0, 1, 1)

        self.from_contact = LineEntry(self.from_whom)
        self.from_contact.setObjectName(u"from_contact")

        self.from_whom_form.addWidget(self.from_contact, 3, 1, 1, 1)

        self.received_on_label = QLabel(self.from_whom)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setMargin(4)

        self.from_whom_form.addWidget(self.received_on_label, 4, 0, 1, 1, Qt.AlignTop)

        self.received_on = DateEntry(self.from_whom)
        self.received_on.setObjectName(u"received_on")

        self.from_whom_form.addWidget(self.received_on, 4, 1, 1, 1)

        self.suggested_review_label = QLabel(self.from_whom)
        self.suggested_review_label.setObjectName(u"suggested_review_label")
        self.suggested_review_label.setMargin(4)

        self.from_whom_form.addWidget(self.suggested_review_label, 5, 0, 1, 1)

        self.suggested_review = LineEntry(self.from_whom)
        self.suggested_review.setObjectName(u"suggested_review")

        self.from_whom_form.addWidget(self.suggested_review, 5, 1, 1, 1)

        self.why_criteria_met_label = QLabel(self.from_whom)
        self.why_criteria_met_label.setObjectName(u"why_criteria_met_label")
        self.why_criteria_met_label.setMargin(4)

        self.from_whom_form.addWidget(self.why_criteria_met_label, 6, 0, 1, 1, Qt.AlignTop)

        self.why_criteria_met = TextEntry(self.from_whom)
        self.why_criteria_met.setObjectName(u"why_criteria_met")
        self.why_criteria_met.setTabChangesFocus(True)
        self.why_criteria_met.setProperty(u"lines", 2)

        self.from_whom_form.addWidget(self.why_criteria_met, 6, 1, 1, 1)

        self.from_whom_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.from_whom)

        self.national = QGroupBox(self.scroll_inside)
        self.national.setObjectName(u"national")
        self.national_form = QGridLayout(self.national)
        self.national_form.setObjectName(u"national_form")
        self.national_form.setHorizontalSpacing(16)
        self.national_form.setVerticalSpacing(10)
        self.notification_sent_on_label = QLabel(self.national)
        self.notification_sent_on_label.setObjectName(u"notification_sent_on_label")
        self.notification_sent_on_label.setMargin(4)

        self.national_form.addWidget(self.notification_sent_on_label, 0, 0, 1, 1, Qt.AlignTop)

        self.notification_sent_on = DateEntry(self.national)
        self.notification_sent_on.setObjectName(u"notification_sent_on")

        self.national_form.addWidget(self.notification_sent_on, 0, 1, 1, 1)

        self.national_reference_label = QLabel(self.national)
        self.national_reference_label.setObjectName(u"national_reference_label")
        self.national_reference_label.setMargin(4)

        self.national_form.addWidget(self.national_reference_label, 1, 0, 1, 1)

        self.national_reference = LineEntry(self.national)
        self.national_reference.setObjectName(u"national_reference")

        self.national_form.addWidget(self.national_reference, 1, 1, 1, 1)

        self.national_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.national)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.aware_on_label.setBuddy(self.aware_on)
        self.aware_time_label.setBuddy(self.aware_time)
        self.how_aware_label.setBuddy(self.how_aware)
        self.from_agency_label.setBuddy(self.from_agency)
        self.from_person_label.setBuddy(self.from_person)
        self.from_role_label.setBuddy(self.from_role)
        self.from_contact_label.setBuddy(self.from_contact)
        self.received_on_label.setBuddy(self.received_on)
        self.suggested_review_label.setBuddy(self.suggested_review)
        self.why_criteria_met_label.setBuddy(self.why_criteria_met)
        self.notification_sent_on_label.setBuddy(self.notification_sent_on)
        self.national_reference_label.setBuddy(self.national_reference)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.aware_on, self.aware_time)
        QWidget.setTabOrder(self.aware_time, self.how_aware)
        QWidget.setTabOrder(self.how_aware, self.from_agency)
        QWidget.setTabOrder(self.from_agency, self.from_person)
        QWidget.setTabOrder(self.from_person, self.from_role)
        QWidget.setTabOrder(self.from_role, self.from_contact)
        QWidget.setTabOrder(self.from_contact, self.received_on)
        QWidget.setTabOrder(self.received_on, self.suggested_review)
        QWidget.setTabOrder(self.suggested_review, self.why_criteria_met)
        QWidget.setTabOrder(self.why_criteria_met, self.notification_sent_on)
        QWidget.setTabOrder(self.notification_sent_on, self.national_reference)

        self.retranslateUi(NewCaseNotification)

        QMetaObject.connectSlotsByName(NewCaseNotification)
    # setupUi

    def retranslateUi(self, NewCaseNotification):
        NewCaseNotification.setTitle(QCoreApplication.translate("NewCaseNotification", u"Who is telling us, and when anyone became aware", None))
        NewCaseNotification.setSubTitle(QCoreApplication.translate("NewCaseNotification", u"Every clock starts here. Dates can be typed as they stand in the paper: 12/5/18, Sat 12 May 2018, ?May 2018.", None))
        self.awareness.setTitle(QCoreApplication.translate("NewCaseNotification", u"When the local authority became aware", None))
        self.aware_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"Day the &authority became aware", None))
#if QT_CONFIG(accessibility)
        self.aware_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day the authority became aware", None))
#endif // QT_CONFIG(accessibility)
        self.aware_time_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Time, if known", None))
#if QT_CONFIG(accessibility)
        self.aware_time.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Time, if known", None))
#endif // QT_CONFIG(accessibility)
        self.aware_time.setPlaceholderText(QCoreApplication.translate("NewCaseNotification", u"for example 09:00 or \u201cout of hours\u201d", None))
        self.how_aware_label.setText(QCoreApplication.translate("NewCaseNotification", u"&How it became aware", None))
#if QT_CONFIG(accessibility)
        self.how_aware.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"How it became aware", None))
#endif // QT_CONFIG(accessibility)
        self.from_whom.setTitle(QCoreApplication.translate("NewCaseNotification", u"Who is telling us", None))
        self.from_agency_label.setText(QCoreApplication.translate("NewCaseNotification", u"Agency that tells &us", None))
#if QT_CONFIG(accessibility)
        self.from_agency.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Agency that tells us", None))
#endif // QT_CONFIG(accessibility)
        self.from_person_label.setText(QCoreApplication.translate("NewCaseNotification", u"Name &of the person", None))
#if QT_CONFIG(accessibility)
        self.from_person.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Name of the person", None))
#endif // QT_CONFIG(accessibility)
        self.from_role_label.setText(QCoreApplication.translate("NewCaseNotification", u"Their &post or role", None))
#if QT_CONFIG(accessibility)
        self.from_role.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Their post or role", None))
#endif // QT_CONFIG(accessibility)
        self.from_contact_label.setText(QCoreApplication.translate("NewCaseNotification", u"Telephone or &secure e-mail", None))
#if QT_CONFIG(accessibility)
        self.from_contact.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Telephone or secure e-mail", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Day the notification was received", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day the notification was received", None))
#endif // QT_CONFIG(accessibility)
        self.suggested_review_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Review they suggest", None))
#if QT_CONFIG(accessibility)
        self.suggested_review.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Review they suggest", None))
#endif // QT_CONFIG(accessibility)
        self.why_criteria_met_label.setText(QCoreApplication.translate("NewCaseNotification", u"Why they think the &criteria are met", None))
#if QT_CONFIG(accessibility)
        self.why_criteria_met.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Why they think the criteria are met", None))
#endif // QT_CONFIG(accessibility)
        self.national.setTitle(QCoreApplication.translate("NewCaseNotification", u"National notification, if it has been made", None))
        self.notification_sent_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"Day the national notification &was sent", None))
#if QT_CONFIG(accessibility)
        self.notification_sent_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day the national notification was sent", None))
#endif // QT_CONFIG(accessibility)
        self.national_reference_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Its reference number", None))
#if QT_CONFIG(accessibility)
        self.national_reference.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Its reference number", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

