# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_OfficePage(object):
    def setupUi(self, OfficePage):
        if not OfficePage.objectName():
            OfficePage.setObjectName(u"OfficePage")
        self.page = QVBoxLayout(OfficePage)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(OfficePage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.column = QVBoxLayout(self.sheet)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 18)
        self.title = QLabel(self.sheet)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.office_card = QFrame(self.sheet)
        self.office_card.setObjectName(u"office_card")
        self.office_card.setProperty(u"role", u"card")
        self.office_column = QVBoxLayout(self.office_card)
        self.office_column.setSpacing(9)
        self.office_column.setObjectName(u"office_column")
        self.office_column.setContentsMargins(20, 16, 20, 16)
        self.office_heading = QLabel(self.office_card)
        self.office_heading.setObjectName(u"office_heading")
        self.office_heading.setProperty(u"role", u"heading")

        self.office_column.addWidget(self.office_heading)

        self.office_about = QLabel(self.office_card)
        self.office_about.setObjectName(u"office_about")
        self.office_about.setProperty(u"role", u"muted")
        self.office_about.setWordWrap(True)

        self.office_column.addWidget(self.office_about)

        self.fields = QGridLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.name_label = QLabel(self.office_card)
        self.name_label.setObjectName(u"name_label")

        self.fields.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = QLineEdit(self.office_card)
        self.name.setObjectName(u"name")

        self.fields.addWidget(self.name, 0, 1, 1, 1)

        self.local_authority_label = QLabel(self.office_card)
        self.local_authority_label.setObjectName(u"local_authority_label")

        self.fields.addWidget(self.local_authority_label, 1, 0, 1, 1)

        self.local_authority = QPlainTextEdit(self.office_card)
        self.local_authority.setObjectName(u"local_authority")
        self.local_authority.setTabChangesFocus(True)
        self.local_authority.setMinimumSize(QSize(0, 44))
        self.local_authority.setMaximumSize(QSize(16777215, 60))

        self.fields.addWidget(self.local_authority, 1, 1, 1, 1)

        self.areas_label = QLabel(self.office_card)
        self.areas_label.setObjectName(u"areas_label")

        self.fields.addWidget(self.areas_label, 2, 0, 1, 1)

        self.areas = QPlainTextEdit(self.office_card)
        self.areas.setObjectName(u"areas")
        self.areas.setTabChangesFocus(True)
        self.areas.setMinimumSize(QSize(0, 60))
        self.areas.setMaximumSize(QSize(16777215, 90))

        self.fields.addWidget(self.areas, 2, 1, 1, 1)

        self.officer_label = QLabel(self.office_card)
        self.officer_label.setObjectName(u"officer_label")

        self.fields.addWidget(self.officer_label, 3, 0, 1, 1)

        self.officer = QLineEdit(self.office_card)
        self.officer.setObjectName(u"officer")

        self.fields.addWidget(self.officer, 3, 1, 1, 1)

        self.chair_label = QLabel(self.office_card)
        self.chair_label.setObjectName(u"chair_label")

        self.fields.addWidget(self.chair_label, 4, 0, 1, 1)

        self.chair = QLineEdit(self.office_card)
        self.chair.setObjectName(u"chair")

        self.fields.addWidget(self.chair, 4, 1, 1, 1)

        self.begins_label = QLabel(self.office_card)
        self.begins_label.setObjectName(u"begins_label")

        self.fields.addWidget(self.begins_label, 5, 0, 1, 1)

        self.begins = QLineEdit(self.office_card)
        self.begins.setObjectName(u"begins")

        self.fields.addWidget(self.begins, 5, 1, 1, 1)

        self.begins_about = QLabel(self.office_card)
        self.begins_about.setObjectName(u"begins_about")
        self.begins_about.setProperty(u"role", u"muted")
        self.begins_about.setWordWrap(True)
        self.begins_about.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.addWidget(self.begins_about, 6, 1, 1, 1)

        self.marking_label = QLabel(self.office_card)
        self.marking_label.setObjectName(u"marking_label")

        self.fields.addWidget(self.marking_label, 7, 0, 1, 1)

        self.marking = QLineEdit(self.office_card)
        self.marking.setObjectName(u"marking")

        self.fields.addWidget(self.marking, 7, 1, 1, 1)

        self.handling_label = QLabel(self.office_card)
        self.handling_label.setObjectName(u"handling_label")

        self.fields.addWidget(self.handling_label, 8, 0, 1, 1)

        self.handling = QLineEdit(self.office_card)
        self.handling.setObjectName(u"handling")
        self.handling.setMaxLength(300)

        self.fields.addWidget(self.handling, 8, 1, 1, 1)

        self.letter_handling_label = QLabel(self.office_card)
        self.letter_handling_label.setObjectName(u"letter_handling_label")

        self.fields.addWidget(self.letter_handling_label, 9, 0, 1, 1)

        self.letter_handling = QLineEdit(self.office_card)
        self.letter_handling.setObjectName(u"letter_handling")
        self.letter_handling.setMaxLength(300)

        self.fields.addWidget(self.letter_handling, 9, 1, 1, 1)

        self.address_label = QLabel(self.office_card)
        self.address_label.setObjectName(u"address_label")

        self.fields.addWidget(self.address_label, 10, 0, 1, 1)

        self.address = QPlainTextEdit(self.office_card)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)
        self.address.setMinimumSize(QSize(0, 60))
        self.address.setMaximumSize(QSize(16777215, 90))

        self.fields.addWidget(self.address, 10, 1, 1, 1)

        self.telephone_label = QLabel(self.office_card)
        self.telephone_label.setObjectName(u"telephone_label")

        self.fields.addWidget(self.telephone_label, 11, 0, 1, 1)

        self.telephone = QLineEdit(self.office_card)
        self.telephone.setObjectName(u"telephone")
        self.telephone.setMaxLength(60)

        self.fields.addWidget(self.telephone, 11, 1, 1, 1)

        self.secure_address_label = QLabel(self.office_card)
        self.secure_address_label.setObjectName(u"secure_address_label")

        self.fields.addWidget(self.secure_address_label, 12, 0, 1, 1)

        self.secure_address = QLineEdit(self.office_card)
        self.secure_address.setObjectName(u"secure_address")
        self.secure_address.setMaxLength(200)

        self.fields.addWidget(self.secure_address, 12, 1, 1, 1)

        self.logo_label = QLabel(self.office_card)
        self.logo_label.setObjectName(u"logo_label")

        self.fields.addWidget(self.logo_label, 13, 0, 1, 1)

        self.logo_row = QHBoxLayout()
        self.logo_row.setSpacing(8)
        self.logo_row.setObjectName(u"logo_row")
        self.logo = QLabel(self.office_card)
        self.logo.setObjectName(u"logo")
        self.logo.setTextFormat(Qt.TextFormat.PlainText)

        self.logo_row.addWidget(self.logo)

        self.choose_logo = QPushButton(self.office_card)
        self.choose_logo.setObjectName(u"choose_logo")
        self.choose_logo.setAutoDefault(False)

        self.logo_row.addWidget(self.choose_logo)

        self.remove_logo = QPushButton(self.office_card)
        self.remove_logo.setObjectName(u"remove_logo")
        self.remove_logo.setAutoDefault(False)

        self.logo_row.addWidget(self.remove_logo)

        self.logo_gap = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.logo_row.addItem(self.logo_gap)

        self.logo_row.setStretch(3, 1)

        self.fields.addLayout(self.logo_row, 13, 1, 1, 1)


        self.office_column.addLayout(self.fields)


        self.column.addWidget(self.office_card)

        self.contacts_card = QFrame(self.sheet)
        self.contacts_card.setObjectName(u"contacts_card")
        self.contacts_card.setProperty(u"role", u"card")
        self.contacts_column = QVBoxLayout(self.contacts_card)
        self.contacts_column.setSpacing(9)
        self.contacts_column.setObjectName(u"contacts_column")
        self.contacts_column.setContentsMargins(20, 16, 20, 16)
        self.contacts_heading = QLabel(self.contacts_card)
        self.contacts_heading.setObjectName(u"contacts_heading")
        self.contacts_heading.setProperty(u"role", u"heading")

        self.contacts_column.addWidget(self.contacts_heading)

        self.contacts_about = QLabel(self.contacts_card)
        self.contacts_about.setObjectName(u"contacts_about")
        self.contacts_about.setProperty(u"role", u"muted")
        self.contacts_about.setWordWrap(True)

        self.contacts_column.addWidget(self.contacts_about)

        self.contacts = TableView(self.contacts_card)
        self.contacts.setObjectName(u"contacts")

        self.contacts_column.addWidget(self.contacts)

        self.contacts_row = QHBoxLayout()
        self.contacts_row.setSpacing(8)
        self.contacts_row.setObjectName(u"contacts_row")
        self.add_contact = QPushButton(self.contacts_card)
        self.add_contact.setObjectName(u"add_contact")
        self.add_contact.setAutoDefault(False)

        self.contacts_row.addWidget(self.add_contact)

        self.change_contact = QPushButton(self.contacts_card)
        self.change_contact.setObjectName(u"change_contact")
        self.change_contact.setAutoDefault(False)

        self.contacts_row.addWidget(self.change_contact)

        self.remove_contact = QPushButton(self.contacts_card)
        self.remove_contact.setObjectName(u"remove_contact")
        self.remove_contact.setAutoDefault(False)

        self.contacts_row.addWidget(self.remove_contact)

        self.contacts_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.contacts_row.addItem(self.contacts_gap)


        self.contacts_column.addLayout(self.contacts_row)


        self.column.addWidget(self.contacts_card)

        self.days_card = QFrame(self.sheet)
        self.days_card.setObjectName(u"days_card")
        self.days_card.setProperty(u"role", u"card")
        self.days_column = QVBoxLayout(self.days_card)
        self.days_column.setSpacing(9)
        self.days_column.setObjectName(u"days_column")
        self.days_column.setContentsMargins(20, 16, 20, 16)
        self.days_heading = QLabel(self.days_card)
        self.days_heading.setObjectName(u"days_heading")
        self.days_heading.setProperty(u"role", u"heading")

        self.days_column.addWidget(self.days_heading)

        self.reliable = QLabel(self.days_card)
        self.reliable.setObjectName(u"reliable")
        self.reliable.setWordWrap(True)
        self.reliable.setTextFormat(Qt.TextFormat.PlainText)

        self.days_column.addWidget(self.reliable)

        self.year_row = QHBoxLayout()
        self.year_row.setSpacing(8)
        self.year_row.setObjectName(u"year_row")
        self.year_label = QLabel(self.days_card)
        self.year_label.setObjectName(u"year_label")

        self.year_row.addWidget(self.year_label)

        self.year = QComboBox(self.days_card)
        self.year.setObjectName(u"year")

        self.year_row.addWidget(self.year)

        self.year_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.year_row.addItem(self.year_gap)

        self.add_day = QPushButton(self.days_card)
        self.add_day.setObjectName(u"add_day")
        self.add_day.setAutoDefault(False)

        self.year_row.addWidget(self.add_day)


        self.days_column.addLayout(self.year_row)

        self.days = TableView(self.days_card)
        self.days.setObjectName(u"days")
        self.days.setMinimumSize(QSize(0, 260))

        self.days_column.addWidget(self.days)

        self.convention = QLabel(self.days_card)
        self.convention.setObjectName(u"convention")
        self.convention.setProperty(u"role", u"muted")
        self.convention.setWordWrap(True)
        self.convention.setTextFormat(Qt.TextFormat.PlainText)

        self.days_column.addWidget(self.convention)


        self.column.addWidget(self.days_card)

        self.readings_card = QFrame(self.sheet)
        self.readings_card.setObjectName(u"readings_card")
        self.readings_card.setProperty(u"role", u"card")
        self.readings_column = QVBoxLayout(self.readings_card)
        self.readings_column.setSpacing(9)
        self.readings_column.setObjectName(u"readings_column")
        self.readings_column.setContentsMargins(20, 16, 20, 16)
        self.readings_heading = QLabel(self.readings_card)
        self.readings_heading.setObjectName(u"readings_heading")
        self.readings_heading.setProperty(u"role", u"heading")

        self.readings_column.addWidget(self.readings_heading)

        self.readings_about = QLabel(self.readings_card)
        self.readings_about.setObjectName(u"readings_about")
        self.readings_about.setProperty(u"role", u"muted")
        self.readings_about.setWordWrap(True)

        self.readings_column.addWidget(self.readings_about)

        self.readings = TableView(self.readings_card)
        self.readings.setObjectName(u"readings")
        self.readings.setMinimumSize(QSize(0, 180))

        self.readings_column.addWidget(self.readings)

        self.readings_row = QHBoxLayout()
        self.readings_row.setSpacing(8)
        self.readings_row.setObjectName(u"readings_row")
        self.choose_reading = QPushButton(self.readings_card)
        self.choose_reading.setObjectName(u"choose_reading")
        self.choose_reading.setAutoDefault(False)

        self.readings_row.addWidget(self.choose_reading)

        self.readings_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.readings_row.addItem(self.readings_gap)


        self.readings_column.addLayout(self.readings_row)


        self.column.addWidget(self.readings_card)

        self.end = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.scroll.setWidget(self.sheet)

        self.page.addWidget(self.scroll)

        self.foot = QVBoxLayout()
        self.foot.setSpacing(6)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(22, 8, 22, 10)
        self.office_fault = QLabel(OfficePage)
        self.office_fault.setObjectName(u"office_fault")
        self.office_fault.setProperty(u"role", u"error")
        self.office_fault.setWordWrap(True)
        self.office_fault.setTextFormat(Qt.TextFormat.PlainText)

        self.foot.addWidget(self.office_fault)

        self.save_row = QHBoxLayout()
        self.save_row.setSpacing(10)
        self.save_row.setObjectName(u"save_row")
        self.save = QPushButton(OfficePage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"role", u"primary")

        self.save_row.addWidget(self.save)

        self.saved = QLabel(OfficePage)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"good")

        self.save_row.addWidget(self.saved)

        self.save_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.save_row.addItem(self.save_gap)


        self.foot.addLayout(self.save_row)


        self.page.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.local_authority_label.setBuddy(self.local_authority)
        self.areas_label.setBuddy(self.areas)
        self.officer_label.setBuddy(self.officer)
        self.chair_label.setBuddy(self.chair)
        self.begins_label.setBuddy(self.begins)
        self.marking_label.setBuddy(self.marking)
        self.handling_label.setBuddy(self.handling)
        self.letter_handling_label.setBuddy(self.letter_handling)
        self.address_label.setBuddy(self.address)
        self.telephone_label.setBuddy(self.telephone)
        self.secure_address_label.setBuddy(self.secure_address)
        self.logo_label.setBuddy(self.choose_logo)
        self.year_label.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.local_authority)
        QWidget.setTabOrder(self.local_authority, self.areas)
        QWidget.setTabOrder(self.areas, self.officer)
        QWidget.setTabOrder(self.officer, self.chair)
        QWidget.setTabOrder(self.chair, self.begins)
        QWidget.setTabOrder(self.begins, self.marking)
        QWidget.setTabOrder(self.marking, self.handling)
        QWidget.setTabOrder(self.handling, self.letter_handling)
        QWidget.setTabOrder(self.letter_handling, self.address)
        QWidget.setTabOrder(self.address, self.telephone)
        QWidget.setTabOrder(self.telephone, self.secure_address)
        QWidget.setTabOrder(self.secure_address, self.choose_logo)
        QWidget.setTabOrder(self.choose_logo, self.remove_logo)
        QWidget.setTabOrder(self.remove_logo, self.contacts)
        QWidget.setTabOrder(self.contacts, self.add_contact)
        QWidget.setTabOrder(self.add_contact, self.change_contact)
        QWidget.setTabOrder(self.change_contact, self.remove_contact)
        QWidget.setTabOrder(self.remove_contact, self.year)
        QWidget.setTabOrder(self.year, self.add_day)
        QWidget.setTabOrder(self.add_day, self.days)
        QWidget.setTabOrder(self.days, self.readings)
        QWidget.setTabOrder(self.readings, self.choose_reading)
        QWidget.setTabOrder(self.choose_reading, self.save)

        self.retranslateUi(OfficePage)

        QMetaObject.connectSlotsByName(OfficePage)
    # setupUi

    def retranslateUi(self, OfficePage):
        self.title.setText(QCoreApplication.translate("OfficePage", u"Bank holidays and office", None))
        self.office_heading.setText(QCoreApplication.translate("OfficePage", u"The office", None))
        self.office_about.setText(QCoreApplication.translate("OfficePage", u"The name and the marking stand on every paper; address, telephone and logo at the head of letters.", None))
        self.name_label.setText(QCoreApplication.translate("OfficePage", u"&Name of the office", None))
        self.local_authority_label.setText(QCoreApplication.translate("OfficePage", u"&Local authorities, one a line", None))
        self.areas_label.setText(QCoreApplication.translate("OfficePage", u"&Areas, one a line", None))
        self.officer_label.setText(QCoreApplication.translate("OfficePage", u"&Your name", None))
        self.chair_label.setText(QCoreApplication.translate("OfficePage", u"Cha&ir", None))
        self.begins_label.setText(QCoreApplication.translate("OfficePage", u"Partner arran&gements began on", None))
        self.begins_about.setText("")
        self.marking_label.setText(QCoreApplication.translate("OfficePage", u"&Marking of every paper", None))
        self.handling_label.setText(QCoreApplication.translate("OfficePage", u"How to handle &them", None))
        self.handling.setPlaceholderText(QCoreApplication.translate("OfficePage", u"For example: keep locked away, return to the office after the meeting", None))
        self.letter_handling_label.setText(QCoreApplication.translate("OfficePage", u"Words a&bove letters", None))
        self.letter_handling.setPlaceholderText(QCoreApplication.translate("OfficePage", u"For example: to be opened by the addressee only", None))
        self.address_label.setText(QCoreApplication.translate("OfficePage", u"Address &on letters", None))
        self.telephone_label.setText(QCoreApplication.translate("OfficePage", u"Tele&phone", None))
        self.secure_address_label.setText(QCoreApplication.translate("OfficePage", u"Sec&ure address", None))
        self.secure_address.setPlaceholderText(QCoreApplication.translate("OfficePage", u"For example: the secure e-mail address of the office", None))
        self.logo_label.setText(QCoreApplication.translate("OfficePage", u"Logo on lette&rs", None))
        self.logo.setText("")
#if QT_CONFIG(accessibility)
        self.logo.setAccessibleName(QCoreApplication.translate("OfficePage", u"Logo", None))
#endif // QT_CONFIG(accessibility)
        self.choose_logo.setText(QCoreApplication.translate("OfficePage", u"Choose a picture\u2026", None))
#if QT_CONFIG(accessibility)
        self.choose_logo.setAccessibleName(QCoreApplication.translate("OfficePage", u"Choose a picture for the logo", None))
#endif // QT_CONFIG(accessibility)
        self.remove_logo.setText(QCoreApplication.translate("OfficePage", u"Take it off", None))
#if QT_CONFIG(accessibility)
        self.remove_logo.setAccessibleName(QCoreApplication.translate("OfficePage", u"Take the logo off", None))
#endif // QT_CONFIG(accessibility)
        self.contacts_heading.setText(QCoreApplication.translate("OfficePage", u"Who notifies for the local authority", None))
        self.contacts_about.setText(QCoreApplication.translate("OfficePage", u"The duty to notify is the local authority\u2019s: these people, with their telephone and e-mail, stand in the text for the national form.", None))
#if QT_CONFIG(accessibility)
        self.contacts.setAccessibleName(QCoreApplication.translate("OfficePage", u"Who notifies for the local authority", None))
#endif // QT_CONFIG(accessibility)
        self.add_contact.setText(QCoreApplication.translate("OfficePage", u"Add &who notifies\u2026", None))
        self.change_contact.setText(QCoreApplication.translate("OfficePage", u"Change\u2026", None))
#if QT_CONFIG(accessibility)
        self.change_contact.setAccessibleName(QCoreApplication.translate("OfficePage", u"Change who notifies for the local authority", None))
#endif // QT_CONFIG(accessibility)
        self.remove_contact.setText(QCoreApplication.translate("OfficePage", u"Remove\u2026", None))
#if QT_CONFIG(accessibility)
        self.remove_contact.setAccessibleName(QCoreApplication.translate("OfficePage", u"Remove who notifies for the local authority", None))
#endif // QT_CONFIG(accessibility)
        self.days_heading.setText(QCoreApplication.translate("OfficePage", u"Bank holidays", None))
        self.reliable.setText("")
        self.year_label.setText(QCoreApplication.translate("OfficePage", u"Y&ear", None))
        self.add_day.setText(QCoreApplication.translate("OfficePage", u"Add a one-off ban&k holiday\u2026", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("OfficePage", u"Bank holidays of the year", None))
#endif // QT_CONFIG(accessibility)
        self.convention.setText("")
        self.readings_heading.setText(QCoreApplication.translate("OfficePage", u"Where the sources can be read in two ways", None))
        self.readings_about.setText(QCoreApplication.translate("OfficePage", u"The program shows every reading. The office chooses once, with a reason that is printed wherever it decides a date.", None))
#if QT_CONFIG(accessibility)
        self.readings.setAccessibleName(QCoreApplication.translate("OfficePage", u"Where the sources can be read in two ways", None))
#endif // QT_CONFIG(accessibility)
        self.choose_reading.setText(QCoreApplication.translate("OfficePage", u"Choose a rea&ding\u2026", None))
        self.office_fault.setText("")
        self.save.setText(QCoreApplication.translate("OfficePage", u"&Save the office", None))
        self.saved.setText("")
        pass
    # retranslateUi

