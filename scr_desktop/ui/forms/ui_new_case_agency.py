# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_agency.ui'
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

from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseAgency(object):
    def setupUi(self, NewCaseAgency):
        if not NewCaseAgency.objectName():
            NewCaseAgency.setObjectName(u"NewCaseAgency")
        self.column = QVBoxLayout(NewCaseAgency)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.form = QGridLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.name_label = QLabel(NewCaseAgency)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setMargin(4)

        self.form.addWidget(self.name_label, 0, 0, 1, 1)

        self.name = LineEntry(NewCaseAgency)
        self.name.setObjectName(u"name")

        self.form.addWidget(self.name, 0, 1, 1, 1)

        self.contact_label = QLabel(NewCaseAgency)
        self.contact_label.setObjectName(u"contact_label")
        self.contact_label.setMargin(4)

        self.form.addWidget(self.contact_label, 1, 0, 1, 1)

        self.contact = LineEntry(NewCaseAgency)
        self.contact.setObjectName(u"contact")

        self.form.addWidget(self.contact, 1, 1, 1, 1)

        self.involvement_label = QLabel(NewCaseAgency)
        self.involvement_label.setObjectName(u"involvement_label")
        self.involvement_label.setMargin(4)

        self.form.addWidget(self.involvement_label, 2, 0, 1, 1, Qt.AlignTop)

        self.involvement = TextEntry(NewCaseAgency)
        self.involvement.setObjectName(u"involvement")
        self.involvement.setTabChangesFocus(True)
        self.involvement.setProperty(u"lines", 1)

        self.form.addWidget(self.involvement, 2, 1, 1, 1)

        self.form.setColumnStretch(1, 1)

        self.column.addLayout(self.form)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.buttons_start = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_start)

        self.remove = QPushButton(NewCaseAgency)
        self.remove.setObjectName(u"remove")

        self.buttons.addWidget(self.remove)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.contact_label.setBuddy(self.contact)
        self.involvement_label.setBuddy(self.involvement)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.contact)
        QWidget.setTabOrder(self.contact, self.involvement)
        QWidget.setTabOrder(self.involvement, self.remove)

        self.retranslateUi(NewCaseAgency)

        QMetaObject.connectSlotsByName(NewCaseAgency)
    # setupUi

    def retranslateUi(self, NewCaseAgency):
        self.name_label.setText(QCoreApplication.translate("NewCaseAgency", u"A&gency", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewCaseAgency", u"Agency", None))
#endif // QT_CONFIG(accessibility)
        self.contact_label.setText(QCoreApplication.translate("NewCaseAgency", u"Whom &to ask there", None))
#if QT_CONFIG(accessibility)
        self.contact.setAccessibleName(QCoreApplication.translate("NewCaseAgency", u"Whom to ask there", None))
#endif // QT_CONFIG(accessibility)
        self.involvement_label.setText(QCoreApplication.translate("NewCaseAgency", u"&What it had to do with the family", None))
#if QT_CONFIG(accessibility)
        self.involvement.setAccessibleName(QCoreApplication.translate("NewCaseAgency", u"What it had to do with the family", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("NewCaseAgency", u"&Remove this agency", None))
        pass
    # retranslateUi

