# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'national_view.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NationalView(object):
    def setupUi(self, NationalView):
        if not NationalView.objectName():
            NationalView.setObjectName(u"NationalView")
        self.page = QVBoxLayout(NationalView)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(NationalView)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(NationalView)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.taken_on_label = QLabel(NationalView)
        self.taken_on_label.setObjectName(u"taken_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.taken_on_label)

        self.taken_on = DateEntry(NationalView)
        self.taken_on.setObjectName(u"taken_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.taken_on)

        self.new_information_label = QLabel(NationalView)
        self.new_information_label.setObjectName(u"new_information_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.new_information_label)

        self.new_information = TextEntry(NationalView)
        self.new_information.setObjectName(u"new_information")
        self.new_information.setProperty(u"lines", 3)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.new_information)

        self.view_label = QLabel(NationalView)
        self.view_label.setObjectName(u"view_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.view_label)

        self.view = ChoiceEntry(NationalView)
        self.view.setObjectName(u"view")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.view)

        self.reasons_label = QLabel(NationalView)
        self.reasons_label.setObjectName(u"reasons_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reasons_label)

        self.reasons = TextEntry(NationalView)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setProperty(u"lines", 3)

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reasons)


        self.page.addLayout(self.entries)

        self.fault = QLabel(NationalView)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(NationalView)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(NationalView)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.taken_on_label.setBuddy(self.taken_on)
        self.new_information_label.setBuddy(self.new_information)
        self.view_label.setBuddy(self.view)
        self.reasons_label.setBuddy(self.reasons)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.taken_on, self.new_information)
        QWidget.setTabOrder(self.new_information, self.view)
        QWidget.setTabOrder(self.view, self.reasons)
        QWidget.setTabOrder(self.reasons, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(NationalView)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(NationalView)
    # setupUi

    def retranslateUi(self, NationalView):
        NationalView.setWindowTitle(QCoreApplication.translate("NationalView", u"Take the national question anew", None))
        self.title.setText("")
        self.about.setText("")
        self.taken_on_label.setText(QCoreApplication.translate("NationalView", u"&Day", None))
        self.new_information_label.setText(QCoreApplication.translate("NationalView", u"What came to &light", None))
        self.view_label.setText(QCoreApplication.translate("NationalView", u"The &view now", None))
        self.reasons_label.setText(QCoreApplication.translate("NationalView", u"R&easons", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("NationalView", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("NationalView", u"&Record the view", None))
    # retranslateUi

